import { effortOf, ownCredit } from "../gap/credit";
import { standInCredit, standInLevel } from "../gap/near-miss";
import { type Readiness, readinessOf } from "../gap/readiness";
import { round6 } from "../gap/round";
import { NearMissRelation } from "../ontology/vocabulary";
import { at } from "./rows";
import type { Snapshot } from "./snapshot";

const levels = 5;

/** What a level from 0 to 5 earns against a need from 1 to 5, at 5 × level + need − 1. */
type Earned = Readonly<Record<NearMissRelation | "OWN", Float64Array>>;

/** The rules of `gap/` in tables: the credit, and the level that counts when effort is measured. */
const credit = earned(ownCredit, standInCredit);
const counted = earned((have) => have, standInLevel);

/**
 * A set of held levels, and what it earns. What stands in for a skill earns the more the higher its level, so that the highest level among
 * the narrower, broader, sibling and related skills is all that counts of them; for siblings each skill keeps the two highest of its children.
 */
export class Profile {
  private readonly held: Uint8Array;
  private readonly highest: Uint8Array;
  private readonly highestChild: Int32Array;
  private readonly second: Uint8Array;
  /** What raises overwrote, in fours: of a skill its level and −1, or of a parent's children the highest, whose that is, and the second. */
  private readonly undone: number[] = [];
  private isKnown = true;

  constructor(private readonly snapshot: Snapshot) {
    const { length } = snapshot.skills;
    this.held = new Uint8Array(length);
    this.highest = new Uint8Array(length);
    this.highestChild = new Int32Array(length);
    this.second = new Uint8Array(length);
  }

  /** Begins anew with these levels, from 1 to 5. */
  hold(held: Iterable<readonly [skill: number, level: number]>): this {
    this.undo(0);
    this.isKnown = true;
    for (const [skill, level] of held) this.raise(skill, level);
    return this;
  }

  /** Begins anew with what a role requires. */
  holdRole(role: number): this {
    const { starts, skills, needs } = this.snapshot.requirements;
    const [start, end] = [at(starts, role), at(starts, role + 1)];
    this.hold([]);
    for (let place = start; place < end; place += 1) this.raise(at(skills, place), at(needs, place));
    this.isKnown = end > start;
    return this;
  }

  /** The level held, 0 when none is. */
  levelOf(skill: number): number {
    return at(this.held, skill);
  }

  /** Raises one skill; a level that is not above the one held changes nothing. */
  raise(skill: number, level: number): void {
    if (level <= this.levelOf(skill)) return;
    this.undone.push(skill, this.levelOf(skill), -1, 0);
    this.held[skill] = level;
    const { starts, items } = this.snapshot.broader;
    for (let place = at(starts, skill); place < at(starts, skill + 1); place += 1) this.raiseChild(at(items, place), skill, level);
  }

  /** A place to come back to. */
  mark(): number {
    return this.undone.length;
  }

  /** Takes back every raise since the mark. */
  undo(mark: number): void {
    for (let last = this.undone.length - 4; last >= mark; last -= 4) {
      const [skill, level, child] = [at(this.undone, last), at(this.undone, last + 1), at(this.undone, last + 2)];
      if (child < 0) this.held[skill] = level;
      else this.setChildren(skill, level, child, at(this.undone, last + 3));
    }
    this.undone.length = mark;
  }

  /** The readiness score for a role, from 0 to 1; null when nothing is known of what it, or the role held, requires. */
  readiness(role: number): number | null {
    return this.weighed(role).score;
  }

  /** The readiness for a role with what it is made of. */
  weighed(role: number): Readiness {
    const { starts, skills, weights, needs } = this.snapshot.requirements;
    const [start, end] = [at(starts, role), at(starts, role + 1)];
    let credited = 0;
    let total = 0;
    for (let place = start; place < end; place += 1) {
      const weight = at(weights, place);
      credited += weight * this.earns(credit, at(skills, place), at(needs, place));
      total += weight;
    }
    return readinessOf(credited, total, this.isKnown && end > start);
  }

  /** Skill points still to gain for a role. */
  effort(role: number): number {
    const { starts, skills, weights, needs } = this.snapshot.requirements;
    let sum = 0;
    for (let place = at(starts, role); place < at(starts, role + 1); place += 1) {
      const need = at(needs, place);
      sum += effortOf(at(weights, place), need, this.earns(counted, at(skills, place), need));
    }
    return round6(sum);
  }

  /** The best that the skill itself, or what stands in for it, earns against a need. */
  private earns(table: Earned, skill: number, need: number): number {
    const { broader, related } = this.snapshot;
    const by = (earnings: Float64Array, level: number) => at(earnings, levels * level + need - 1);
    let most = Math.max(by(table.OWN, this.levelOf(skill)), by(table.NARROWER, at(this.highest, skill)));
    for (let place = at(broader.starts, skill); place < at(broader.starts, skill + 1); place += 1) {
      const parent = at(broader.items, place);
      const sibling = at(this.highestChild, parent) === skill ? at(this.second, parent) : at(this.highest, parent);
      most = Math.max(most, by(table.BROADER, this.levelOf(parent)), by(table.SIBLING, sibling));
    }
    for (let place = at(related.starts, skill); place < at(related.starts, skill + 1); place += 1) {
      most = Math.max(most, by(table.RELATED, this.levelOf(at(related.items, place))));
    }
    return most;
  }

  private raiseChild(parent: number, child: number, level: number): void {
    const [highest, highestChild, second] = [at(this.highest, parent), at(this.highestChild, parent), at(this.second, parent)];
    this.undone.push(parent, highest, highestChild, second);
    if (highestChild === child && highest > 0) this.setChildren(parent, level, child, second);
    else if (level > highest) this.setChildren(parent, level, child, highest);
    else this.setChildren(parent, highest, highestChild, Math.max(level, second));
  }

  private setChildren(parent: number, highest: number, child: number, second: number): void {
    this.highest[parent] = highest;
    this.highestChild[parent] = child;
    this.second[parent] = second;
  }
}

function earned(own: (have: number, need: number) => number, standIn: (relation: NearMissRelation, have: number, need: number) => number): Earned {
  const table = (of: (have: number, need: number) => number) =>
    Float64Array.from({ length: levels * (levels + 1) }, (_nothing, place) => {
      const have = Math.floor(place / levels);
      return have === 0 ? 0 : of(have, (place % levels) + 1);
    });
  const near = NearMissRelation.options.map((relation) => [relation, table((have, need) => standIn(relation, have, need))]);
  return { OWN: table(own), ...Object.fromEntries(near) } as Earned;
}

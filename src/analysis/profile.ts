import { effortOf, ownCredit } from "../gap/credit";
import { standInCredit, standInLevel } from "../gap/near-miss";
import { type Readiness, readinessOf } from "../gap/readiness";
import { round6 } from "../gap/round";
import type { NearMissRelation } from "../ontology/vocabulary";
import { at, type Rows } from "./rows";
import type { Snapshot } from "./snapshot";

const levels = 5;

/** What a level earns, and for how much of the need it counts, by (have − 1) × 5 + (need − 1). */
interface Earning {
  readonly credits: Float64Array;
  readonly levels: Float64Array;
}

const own = earningOf(ownCredit, (have) => have);
const standIns: Readonly<Record<NearMissRelation, Earning>> = {
  NARROWER: standInOf("NARROWER"), BROADER: standInOf("BROADER"), SIBLING: standInOf("SIBLING"), RELATED: standInOf("RELATED"),
};

/**
 * A set of held levels, and what it earns against any need: the rules of `gap/` in tables, so that a role is weighed in a look-up
 * a requirement. Raising a level never lowers anything, hence every table holds the best so far and a raise can be taken back.
 */
export class Profile {
  private readonly credits: Float64Array;
  private readonly counted: Float64Array;
  private readonly held: Uint8Array;
  /** What changes overwrote, in threes: a place and the two values there; a held level stands at −1 − skill. */
  private readonly undone: number[] = [];
  private isKnown = true;

  constructor(private readonly snapshot: Snapshot) {
    this.credits = new Float64Array(levels * snapshot.skills.length);
    this.counted = new Float64Array(levels * snapshot.skills.length);
    this.held = new Uint8Array(snapshot.skills.length);
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
    const before = this.levelOf(skill);
    if (level <= before) return;
    this.undone.push(-1 - skill, before, 0);
    this.held[skill] = level;
    this.earn(skill, level, own);
    const { broader, narrower, related } = this.snapshot;
    each(broader, skill, (parent) => {
      this.earn(parent, level, standIns.NARROWER);
      each(narrower, parent, (sibling) => {
        if (sibling !== skill) this.earn(sibling, level, standIns.SIBLING);
      });
    });
    each(narrower, skill, (child) => this.earn(child, level, standIns.BROADER));
    each(related, skill, (other) => this.earn(other, level, standIns.RELATED));
  }

  /** A place to come back to. */
  mark(): number {
    return this.undone.length;
  }

  /** Takes back every raise since the mark. */
  undo(mark: number): void {
    for (let last = this.undone.length - 3; last >= mark; last -= 3) {
      const place = at(this.undone, last);
      if (place < 0) this.held[-1 - place] = at(this.undone, last + 1);
      else {
        this.credits[place] = at(this.undone, last + 1);
        this.counted[place] = at(this.undone, last + 2);
      }
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
      credited += weight * at(this.credits, levels * at(skills, place) + at(needs, place) - 1);
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
      sum += effortOf(at(weights, place), need, at(this.counted, levels * at(skills, place) + need - 1));
    }
    return round6(sum);
  }

  private earn(skill: number, have: number, earning: Earning): void {
    for (let need = 1; need <= levels; need += 1) {
      const place = levels * skill + need - 1;
      const from = levels * (have - 1) + need - 1;
      const [credit, level] = [at(earning.credits, from), at(earning.levels, from)];
      const [before, counted] = [at(this.credits, place), at(this.counted, place)];
      if (credit <= before && level <= counted) continue;
      this.undone.push(place, before, counted);
      this.credits[place] = Math.max(credit, before);
      this.counted[place] = Math.max(level, counted);
    }
  }
}

function earningOf(credit: (have: number, need: number) => number, level: (have: number, need: number) => number): Earning {
  const table = (of: (have: number, need: number) => number) =>
    Float64Array.from({ length: levels * levels }, (_nothing, place) => of(Math.floor(place / levels) + 1, (place % levels) + 1));
  return { credits: table(credit), levels: table(level) };
}

function standInOf(relation: NearMissRelation): Earning {
  return earningOf((have, need) => standInCredit(relation, have, need), (have, need) => standInLevel(relation, have, need));
}

function each({ starts, items }: Rows, row: number, visit: (item: number) => void): void {
  for (let place = at(starts, row); place < at(starts, row + 1); place += 1) visit(at(items, place));
}

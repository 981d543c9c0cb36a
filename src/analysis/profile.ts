import { effortOf } from "../gap/credit";
import { type Readiness, readinessOf } from "../gap/readiness";
import { round6 } from "../gap/round";
import { counted, credit, type Earned, levels } from "./earned";
import { byteAt, floatAt, intAt, itemAt } from "./rows";
import type { Snapshot } from "./snapshot";

const width = levels; // A module's own constant is read faster than an imported one, and this is read for every requirement.

/**
 * A set of held levels, and what it earns. A skill is held as its equals in other taxonomies too. What stands in for a skill earns the more
 * the higher its level, so that the highest level among the narrower, broader, sibling, related and closely matching skills is all that
 * counts of them; for siblings each skill keeps the two highest of its children.
 */
export class Profile {
  /** The levels of the skills themselves; of these and their equals; and of those themselves held that match a skill closely. */
  private readonly own: Uint8Array;
  private readonly held: Uint8Array;
  private readonly closest: Uint8Array;
  /** Of each skill the higher of `closest` and `highest`: a close match earns what a narrower skill does. */
  private readonly nearest: Uint8Array;
  private readonly highest: Uint8Array;
  private readonly highestChild: Int32Array;
  private readonly second: Uint8Array;
  /** What raises overwrote, in fours: of a skill a level, held −1, own −2 or closest −3; or of a parent's children the highest, whose that is, and the second. */
  private readonly undone: number[] = [];
  /** Whether what is required at the start is known. */
  isKnown = true;

  constructor(private readonly snapshot: Snapshot) {
    const { length } = snapshot.skills;
    [this.own, this.held, this.closest] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
    [this.nearest, this.highest, this.second] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
    this.highestChild = new Int32Array(length);
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
    this.hold([]);
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) this.raise(intAt(skills, place), byteAt(needs, place));
    this.isKnown = intAt(starts, role + 1) > intAt(starts, role);
    return this;
  }

  /** The level held of a skill or an equal of it, 0 when none is. */
  levelOf(skill: number): number {
    return byteAt(this.held, skill);
  }

  /** Raises one skill; a level that is not above the one held changes nothing. */
  raise(skill: number, level: number): void {
    if (level <= byteAt(this.own, skill)) return;
    this.undone.push(skill, byteAt(this.own, skill), -2, 0);
    this.own[skill] = level;
    this.count(skill, level);
    const { equals, close } = this.snapshot;
    for (const same of equals.items.subarray(intAt(equals.starts, skill), intAt(equals.starts, skill + 1))) this.count(same, level);
    for (const near of close.items.subarray(intAt(close.starts, skill), intAt(close.starts, skill + 1))) {
      if (level <= byteAt(this.closest, near)) continue;
      this.undone.push(near, byteAt(this.closest, near), -3, 0);
      this.setClosest(near, level);
    }
  }

  /** A place to come back to. */
  mark(): number {
    return this.undone.length;
  }

  /** Takes back every raise since the mark. */
  undo(mark: number): void {
    for (let last = this.undone.length - 4; last >= mark; last -= 4) {
      const [skill, level, child] = [itemAt(this.undone, last), itemAt(this.undone, last + 1), itemAt(this.undone, last + 2)];
      if (child === -3) this.setClosest(skill, level);
      else if (child === -2) this.own[skill] = level;
      else if (child === -1) this.held[skill] = level;
      else this.setChildren(skill, level, child, itemAt(this.undone, last + 3));
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
    const [start, end] = [intAt(starts, role), intAt(starts, role + 1)];
    let credited = 0;
    let total = 0;
    for (let place = start; place < end; place += 1) {
      const weight = floatAt(weights, place);
      credited += weight * this.earns(credit, intAt(skills, place), byteAt(needs, place));
      total += weight;
    }
    return readinessOf(credited, total, this.isKnown && end > start);
  }

  /** Skill points still to gain for a role. */
  effort(role: number): number {
    const { starts, skills, weights, needs } = this.snapshot.requirements;
    let sum = 0;
    for (let place = intAt(starts, role); place < intAt(starts, role + 1); place += 1) {
      const need = byteAt(needs, place);
      sum += effortOf(floatAt(weights, place), need, this.earns(counted, intAt(skills, place), need));
    }
    return round6(sum);
  }

  /** The skills held as themselves. */
  get skills(): number[] {
    return this.undone.filter((_value, place) => place % 4 === 0 && this.undone[place + 2] === -2);
  }

  /** The best that the skill itself, or what stands in for it, earns against a need. */
  earns(table: Earned, skill: number, need: number): number {
    const { broader, related } = this.snapshot;
    const by = (earnings: Float64Array, level: number) => floatAt(earnings, width * level + need - 1);
    let most = Math.max(by(table.OWN, this.levelOf(skill)), by(table.NARROWER, byteAt(this.nearest, skill)));
    for (let place = intAt(broader.starts, skill); place < intAt(broader.starts, skill + 1); place += 1) {
      const parent = intAt(broader.items, place);
      const sibling = intAt(this.highestChild, parent) === skill ? byteAt(this.second, parent) : byteAt(this.highest, parent);
      most = Math.max(most, by(table.BROADER, this.levelOf(parent)), by(table.SIBLING, sibling));
    }
    for (let place = intAt(related.starts, skill); place < intAt(related.starts, skill + 1); place += 1) {
      most = Math.max(most, by(table.RELATED, this.levelOf(intAt(related.items, place))));
    }
    return most;
  }

  /** Counts a level for a skill, held as itself or as an equal. */
  private count(skill: number, level: number): void {
    if (level <= this.levelOf(skill)) return;
    this.undone.push(skill, this.levelOf(skill), -1, 0);
    this.held[skill] = level;
    const { starts, items } = this.snapshot.broader;
    for (let place = intAt(starts, skill); place < intAt(starts, skill + 1); place += 1) this.raiseChild(intAt(items, place), skill, level);
  }

  private setClosest(skill: number, level: number): void {
    this.closest[skill] = level;
    this.nearest[skill] = Math.max(level, byteAt(this.highest, skill));
  }

  private raiseChild(parent: number, child: number, level: number): void {
    const [highest, highestChild, second] = [byteAt(this.highest, parent), intAt(this.highestChild, parent), byteAt(this.second, parent)];
    this.undone.push(parent, highest, highestChild, second);
    if (highestChild === child && highest > 0) this.setChildren(parent, level, child, second);
    else if (level > highest) this.setChildren(parent, level, child, highest);
    else this.setChildren(parent, highest, highestChild, Math.max(level, second));
  }

  private setChildren(parent: number, highest: number, child: number, second: number): void {
    this.highest[parent] = highest;
    this.nearest[parent] = Math.max(highest, byteAt(this.closest, parent));
    this.highestChild[parent] = child;
    this.second[parent] = second;
  }
}

import { counted, credit, levels } from "../analysis/earned";
import type { Profile } from "../analysis/profile";
import { byteAt, floatAt, intAt } from "../analysis/rows";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { touchedBy } from "../analysis/touched";
import { effortOf } from "../gap/credit";
import { bandOf, type Readiness, readinessOf, scoreOf } from "../gap/readiness";
import { round6 } from "../gap/round";
import { curatedFirst } from "../ontology/schemes";
import type { Selection } from "../search/selection";
import { type Demand, demandIn } from "./demand";

/** How someone stands to a role of the snapshot; `effort` is in skill points. */
export interface Match {
  readonly index: number;
  readonly slug: string;
  readonly readiness: Readiness & { readonly score: number };
  readonly effort: number;
}

/**
 * How someone stands to the selected roles of which something is known. Only requirements for which something is held are looked at, so
 * that the time goes by what is held, and not by how many roles there are.
 */
export class Ranking {
  private readonly demand: Demand;
  private readonly credited: Float64Array;
  /** Skill points that are not to be gained any more. */
  private readonly spared: Float64Array;
  /** The roles with a readiness above 0 of which a match can be made, in no order. */
  private readonly roles: readonly number[];
  private sorted: readonly Match[] | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly profile: Profile,
    private readonly selection: Selection,
  ) {
    this.demand = demandIn(snapshot);
    this.credited = new Float64Array(snapshot.roles.length);
    this.spared = new Float64Array(snapshot.roles.length);
    this.roles = this.weigh().filter((role) => this.isMatched(role));
  }

  /** The roles with a readiness above 0, readiest first; ties by effort, curated roles first, then by id. */
  get begun(): readonly Match[] {
    return (this.sorted ??= this.inOrder(this.roles));
  }

  /** So many of the readiest; those with a readiness of 0 come last, by effort. */
  first(count: number): Match[] {
    const scores = Float64Array.from(this.roles, (role) => scoreOf(floatAt(this.credited, role), floatAt(this.demand.weights, role)));
    const least = scores.slice().sort().at(-count) ?? 0;
    const first = this.inOrder(this.roles.filter((_role, place) => floatAt(scores, place) >= least)).slice(0, count);
    for (const role of this.demand.byEffort) {
      if (first.length >= count) break;
      const match = floatAt(this.credited, role) > 0 ? null : this.matchOf(role);
      if (match !== null) first.push(match);
    }
    return first;
  }

  /** Null for a role that is not selected, and where nothing is known of it or of the start. */
  matchOf(role: number): Match | null {
    return this.isMatched(role) ? this.matched(role) : null;
  }

  private isMatched(role: number): boolean {
    const { roles, requirements: { starts } } = this.snapshot;
    return this.profile.isKnown && intAt(starts, role) < intAt(starts, role + 1) && (this.selection?.has(roles[role]?.slug ?? "") ?? true);
  }

  private matched(index: number): Match {
    const { slug } = this.snapshot.roles[index] as SnapshotRole;
    const readiness = readinessOf(floatAt(this.credited, index), floatAt(this.demand.weights, index), true) as Match["readiness"];
    return { index, slug, readiness, effort: round6(floatAt(this.demand.efforts, index) - floatAt(this.spared, index)) };
  }

  private inOrder(roles: readonly number[]): Match[] {
    return roles.map((role) => this.matched(role)).sort((a, b) => this.order(a, b));
  }

  /** Sums up what is earned, and gives the roles that it is earned for. */
  private weigh(): number[] {
    const { weights, needs } = this.snapshot.requirements;
    const { places: { starts, items }, roleAt, points } = this.demand;
    const begun: number[] = [];
    // Of one skill, by what is needed of it: the credit, below 0 where it is not known yet, and the level that counts.
    const [credits, counts] = [new Float64Array(levels + 1), new Float64Array(levels + 1)];
    for (const skill of touchedBy(this.profile.skills, this.snapshot)) {
      credits.fill(-1);
      for (let entry = intAt(starts, skill); entry < intAt(starts, skill + 1); entry += 1) {
        const place = intAt(items, entry);
        const [role, weight, need] = [intAt(roleAt, place), floatAt(weights, place), byteAt(needs, place)];
        if (floatAt(credits, need) < 0) {
          credits[need] = this.profile.earns(credit, skill, need);
          counts[need] = this.profile.earns(counted, skill, need);
        }
        const earned = weight * floatAt(credits, need);
        if (floatAt(this.credited, role) === 0 && earned > 0) begun.push(role);
        this.credited[role] = floatAt(this.credited, role) + earned;
        this.spared[role] = floatAt(this.spared, role) + floatAt(points, place) - effortOf(weight, need, floatAt(counts, need));
      }
    }
    return begun;
  }

  private order(a: Match, b: Match): number {
    const [roleA, roleB] = [this.snapshot.roles[a.index] as SnapshotRole, this.snapshot.roles[b.index] as SnapshotRole];
    return b.readiness.score - a.readiness.score || a.effort - b.effort || curatedFirst(roleA, roleB) || a.index - b.index;
  }
}

/** Whether a role is open to someone with this readiness for it: from 0.45 on. */
export function isOpen(score: number): boolean {
  return bandOf(score) !== "LONG_WAY";
}

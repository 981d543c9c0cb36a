import { counted, credit } from "../analysis/earned";
import type { Profile } from "../analysis/profile";
import { at } from "../analysis/rows";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { touchedBy } from "../analysis/touched";
import { effortOf } from "../gap/credit";
import { bandOf, type Readiness, readinessOf } from "../gap/readiness";
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
  /** The roles with a readiness above 0, readiest first; ties by effort, curated roles first, then by id. */
  readonly begun: readonly Match[];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly profile: Profile,
    private readonly selection: Selection,
  ) {
    this.demand = demandIn(snapshot);
    this.credited = new Float64Array(snapshot.roles.length);
    this.spared = new Float64Array(snapshot.roles.length);
    this.begun = this.weigh().flatMap((role) => this.matchOf(role) ?? []).sort((a, b) => this.order(a, b));
  }

  /** So many of the readiest; those with a readiness of 0 come last, by effort. */
  first(count: number): Match[] {
    const first = this.begun.slice(0, count);
    for (const role of this.demand.byEffort) {
      if (first.length >= count) break;
      const match = at(this.credited, role) > 0 ? null : this.matchOf(role);
      if (match !== null) first.push(match);
    }
    return first;
  }

  /** Null for a role that is not selected, and where nothing is known of it or of the start. */
  matchOf(index: number): Match | null {
    const { slug } = this.snapshot.roles[index] as SnapshotRole;
    const { starts } = this.snapshot.requirements;
    if (!this.profile.isKnown || at(starts, index) === at(starts, index + 1) || !(this.selection?.has(slug) ?? true)) return null;
    const readiness = readinessOf(at(this.credited, index), at(this.demand.weights, index), true) as Match["readiness"];
    return { index, slug, readiness, effort: round6(at(this.demand.efforts, index) - at(this.spared, index)) };
  }

  /** Sums up what is earned, and gives the roles that it is earned for. */
  private weigh(): number[] {
    const { weights, needs } = this.snapshot.requirements;
    const { places: { starts, items }, roleAt } = this.demand;
    const begun: number[] = [];
    for (const skill of touchedBy(this.profile.skills, this.snapshot)) {
      for (let entry = at(starts, skill); entry < at(starts, skill + 1); entry += 1) {
        const place = at(items, entry);
        const [role, weight, need] = [at(roleAt, place), at(weights, place), at(needs, place)];
        const earned = weight * this.profile.earns(credit, skill, need);
        if (at(this.credited, role) === 0 && earned > 0) begun.push(role);
        this.credited[role] = at(this.credited, role) + earned;
        this.spared[role] = at(this.spared, role) + effortOf(weight, need, 0) - effortOf(weight, need, this.profile.earns(counted, skill, need));
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

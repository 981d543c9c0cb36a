import { credit, levels } from "../analysis/earned";
import type { Profile } from "../analysis/profile";
import { byteAt, floatAt, intAt, itemAt } from "../analysis/rows";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { touchedBy } from "../analysis/touched";
import { bandOf, type Readiness, readinessOf } from "../gap/readiness";
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
  /** The roles with a readiness above 0 of which a match can be made, in no order. */
  private readonly roles: readonly number[];
  private sorted: readonly Match[] | undefined;

  /** @param profile is not to change any more. */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly profile: Profile,
    private readonly selection: Selection,
  ) {
    this.demand = demandIn(snapshot);
    this.credited = new Float64Array(snapshot.roles.length);
    this.roles = this.weigh().filter((role) => this.isMatched(role));
  }

  /** The roles with a readiness above 0, readiest first; ties by effort, curated roles first, then by id. */
  get begun(): readonly Match[] {
    return (this.sorted ??= this.inOrder(this.roles));
  }

  /** So many of the readiest; those with a readiness of 0 come last, by effort. */
  first(count: number): Match[] {
    const shares = this.shares();
    const least = nthLargest(shares, count) - mostRounded;
    const first = this.inOrder(this.roles.filter((_role, place) => floatAt(shares, place) >= least)).slice(0, count);
    for (const role of this.demand.byEffort) {
      if (first.length >= count) break;
      const match = floatAt(this.credited, role) > 0 ? null : this.matchOf(role);
      if (match !== null) first.push(match);
    }
    return first;
  }

  /** The readiness for each of the roles but for rounding. */
  private shares(): Float64Array {
    const shares = new Float64Array(this.roles.length);
    for (let place = 0; place < shares.length; place += 1) {
      const role = itemAt(this.roles, place);
      shares[place] = floatAt(this.credited, role) / floatAt(this.demand.totals, role);
    }
    return shares;
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
    const readiness = readinessOf(floatAt(this.credited, index), floatAt(this.demand.totals, index), true) as Match["readiness"];
    const { profile } = this;
    // Few are asked for it.
    return { index, slug, readiness, get effort() { return profile.effort(index); } };
  }

  private inOrder(roles: readonly number[]): Match[] {
    return roles.map((role) => this.matched(role)).sort((a, b) => this.order(a, b));
  }

  /** Sums up what is earned, and gives the roles that it is earned for. */
  private weigh(): number[] {
    const { starts, roles, weights, needs } = this.demand;
    const begun: number[] = [];
    const credits = new Float64Array(levels + 1); // Of one skill, by what is needed of it.
    for (const skill of touchedBy(this.profile.skills, this.snapshot)) {
      for (let need = 1; need <= levels; need += 1) credits[need] = this.profile.earns(credit, skill, need);
      for (let entry = intAt(starts, skill); entry < intAt(starts, skill + 1); entry += 1) {
        const role = intAt(roles, entry);
        const before = floatAt(this.credited, role);
        this.credited[role] = before + floatAt(weights, entry) * floatAt(credits, byteAt(needs, entry));
        if (before === 0 && floatAt(this.credited, role) > 0) begun.push(role);
      }
    }
    return begun;
  }

  private order(a: Match, b: Match): number {
    const [roleA, roleB] = [this.snapshot.roles[a.index] as SnapshotRole, this.snapshot.roles[b.index] as SnapshotRole];
    return b.readiness.score - a.readiness.score || a.effort - b.effort || curatedFirst(roleA, roleB) || a.index - b.index;
  }
}

const buckets = 1_000;
/** A share and the score that it is rounded to differ by less, where a role's weights sum up to 0.02 or more. */
const mostRounded = 1e-4;

/** The nth largest of numbers from 0 to 1; 0 where there are not so many. Only those that may be it are sorted. */
function nthLargest(numbers: Float64Array, n: number): number {
  const counts = new Int32Array(buckets + 1);
  for (const number of numbers) counts[Math.floor(number * buckets)] = intAt(counts, Math.floor(number * buckets)) + 1;
  let bucket = buckets;
  for (let left = n; bucket > 0 && left > intAt(counts, bucket); bucket -= 1) left -= intAt(counts, bucket);
  return numbers.filter((number) => number * buckets >= bucket).sort().at(-n) ?? 0;
}

/** Whether a role is open to someone with this readiness for it: from 0.45 on. */
export function isOpen(score: number): boolean {
  return bandOf(score) !== "LONG_WAY";
}

import type { Profile } from "../analysis/profile";
import type { Snapshot, SnapshotRole } from "../analysis/snapshot";
import { bandOf, type Readiness } from "../gap/readiness";
import { curatedFirst } from "../ontology/schemes";
import type { Selection } from "../search/selection";

/** How someone stands to a role of the snapshot; `effort` is in skill points. */
export interface Match {
  readonly index: number;
  readonly slug: string;
  readonly readiness: Readiness & { readonly score: number };
  readonly effort: number;
}

/** The selected roles of which something is known, readiest first; ties by effort, curated roles first, then by id. */
export function rankRoles(snapshot: Snapshot, profile: Profile, selection: Selection): Match[] {
  const role = ({ index }: Match) => snapshot.roles[index] as SnapshotRole;
  return snapshot.roles
    .flatMap(({ slug }, index) => (selection?.has(slug) ?? true ? matchOf(profile, index, slug) : []))
    .sort((a, b) =>
      b.readiness.score - a.readiness.score || a.effort - b.effort || curatedFirst(role(a), role(b)) || a.index - b.index);
}

function matchOf(profile: Profile, index: number, slug: string): Match[] {
  const { score, ...sums } = profile.weighed(index);
  return score === null ? [] : [{ index, slug, readiness: { score, ...sums }, effort: profile.effort(index) }];
}

/** Whether a role is open to someone with this readiness for it: from 0.45 on. */
export function isOpen(score: number): boolean {
  return bandOf(score) !== "LONG_WAY";
}

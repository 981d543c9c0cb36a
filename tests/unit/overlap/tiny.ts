import { buildSnapshot, type Snapshot, type SnapshotRows } from "../../../src/analysis/snapshot";

/** A requirement as weight × need, so that x = weight × need / 5. */
export type Need = readonly [weight: number, need: number];

export interface TinyRole {
  readonly scheme?: string;
  readonly family?: string;
  readonly documented?: boolean;
  readonly needs: Readonly<Record<string, Need>>;
}

/** A snapshot of roles written as { Python: [3, 5] }; a skill's slug is its name. */
export function tiny(roles: Readonly<Record<string, TinyRole>>, broader: SnapshotRows["broader"] = []): Snapshot {
  const names = new Set([...Object.values(roles).flatMap(({ needs }) => Object.keys(needs)), ...broader.flatMap(({ skill, other }) => [skill, other])]);
  return buildSnapshot({
    revision: 1,
    roles: Object.entries(roles).map(([slug, { scheme = "curated", family = null, documented = true, needs }]) => ({
      slug, scheme, family, documented, pay: [],
      requirements: Object.entries(needs).map(([skill, [weight, need]]) => ({ skill, weight, need })),
    })),
    skills: [...names].map((name) => ({ slug: name, name })),
    broader, related: [], transitions: [], exact: [], close: [],
  });
}

export function role(snapshot: Snapshot, slug: string): number {
  return snapshot.roleIndex.get(slug)!;
}

/** What was found, told by the skills' names. */
export function named<Found extends { readonly skill: number }>(snapshot: Snapshot, found: readonly Found[]) {
  return found.map(({ skill, ...rest }) => ({ ...rest, skill: snapshot.skills[skill]!.name }));
}

import { UnavailableError } from "../errors";
import type { Start } from "../gap/start";
import { Profile } from "./profile";
import type { Snapshot } from "./snapshot";

/** A start in a snapshot: a role, or held levels from 1 to 5 by skill. */
export type Origin =
  | { readonly kind: "role"; readonly role: number }
  | { readonly kind: "held"; readonly levels: readonly (readonly [skill: number, level: number])[] };

/** @throws UnavailableError when the snapshot does not have the start. */
export function originOf(start: Start, snapshot: Snapshot): Origin {
  if (start.kind === "role") return { kind: "role", role: indexIn(snapshot.roleIndex, start.role.slug) };
  return { kind: "held", levels: start.skills.map(({ node, proficiency }) => [indexIn(snapshot.skillIndex, node.slug), proficiency.value]) };
}

/** The node of a route graph that stands for an origin: a role's index; held skills come after the last role. */
export function nodeOf(origin: Origin, { roles }: Snapshot): number {
  return origin.kind === "role" ? origin.role : roles.length;
}

/** What an origin earns. */
export function profileOf(origin: Origin, snapshot: Snapshot): Profile {
  const profile = new Profile(snapshot);
  return origin.kind === "role" ? profile.holdRole(origin.role) : profile.hold(origin.levels);
}

/** The index of a role or skill that the graph has. @throws UnavailableError when the snapshot, of another revision, does not have it. */
export function indexIn(indexes: ReadonlyMap<string, number>, slug: string): number {
  const index = indexes.get(slug);
  if (index === undefined) throw new UnavailableError("The ontology changed while this was answered. Ask again.");
  return index;
}

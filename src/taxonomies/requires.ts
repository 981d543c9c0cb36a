import { requiresRecord } from "../facts/fact-records";
import type { RelationshipRecord } from "../facts/records";
import { requirement, type SkillClaim } from "../facts/requirements";
import { groupBy } from "../group-by";
import type { SkillKind } from "../ontology/vocabulary";

/** What a role requires, one relationship a skill. Roles of a taxonomy stand on no rung, so that all of it is stated of themselves. */
export function requiresRecords(
  role: string, claims: readonly SkillClaim[], kinds: ReadonlyMap<string, SkillKind>,
): RelationshipRecord[] {
  return [...groupBy(claims, ({ concept }) => concept)].map(([concept, same]) => {
    const kind = kinds.get(concept);
    return requiresRecord(role, requirement({ concept, origin: "STATED", claims: same }, kind && { kind }, null, undefined));
  });
}

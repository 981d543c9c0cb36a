import type { HeldSide, Named, RequirementFact, RoleSide, SkillFact } from "../../../src/gap/facts";
import type { LinkIndex } from "../../../src/gap/near-miss";
import { weightOf } from "../../../src/gap/weight";
import type { Voice } from "../../../src/graph/shapes";
import type { NearMissRelation } from "../../../src/ontology/vocabulary";
import { groupBy } from "../../../src/group-by";

export function voice(sourceId: string, section: string | null = null): Voice {
  return { sourceId, section, confidence: "STATED", says: null };
}

export function skill(name: string): Named {
  return { id: name.toLowerCase().replaceAll(" ", "-"), name };
}

/** A requirement as a row gives it; CRITICAL and MUST_HAVE (weight 3) and stated by one source unless told otherwise. */
export function needs(name: string, value: number, other: Partial<RequirementFact> = {}): RequirementFact {
  const { importance = "CRITICAL", tier = "MUST_HAVE" } = other;
  return {
    node: skill(name), importance, tier, weight: weightOf(importance, tier), proficiency: { value, basis: "STATED" },
    origin: "STATED", inheritedFromId: null, sources: [voice("handbook")], ...other,
  };
}

export function role(requirements: readonly RequirementFact[], other: Partial<RoleSide> = {}): RoleSide {
  return { kind: "role", id: "target", familyId: null, rung: null, requirements, ...other };
}

/** A role on the individual track of the family "data". */
export function rung(rank: number, requirements: readonly RequirementFact[]): RoleSide {
  return role(requirements, { id: `data-${rank}`, familyId: "data", rung: { track: "INDIVIDUAL", rank } });
}

/** A person by skill name and level, written as they would say it: `{ Python: 3 }`. */
export function person(levels: Readonly<Record<string, number>>): HeldSide {
  const skills = Object.entries(levels).map(
    ([name, value]): SkillFact => ({ node: skill(name), proficiency: { value, basis: "STATED" }, sources: [] }),
  );
  return { kind: "held", skills };
}

/** Read as "Semantic search NARROWER Retrieval": held, relation, needed. */
export type LinkRow = readonly [held: string, relation: NearMissRelation, needed: string];

export function links(...rows: readonly LinkRow[]): LinkIndex {
  return groupBy(rows.map(([held, relation, needed]) => ({ heldId: skill(held).id, relation, neededId: skill(needed).id })), ({ neededId }) => neededId);
}

import type { NearMissRelation } from "../ontology/vocabulary";
import type { SkillLink } from "./near-miss";

/** A skill by its slug, with the slugs of those it is linked to. */
export interface Neighbours {
  readonly key: string;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** The links of needed skills to held ones: narrower, broader, with a broader skill in common, or related. */
export function linksBetween(needed: readonly Neighbours[], held: readonly Neighbours[]): SkillLink[] {
  const isHeld = new Set(held.map(({ key }) => key));
  const below = new Map<string, string[]>();
  for (const { key, broader } of held) for (const parent of broader) below.set(parent, [...(below.get(parent) ?? []), key]);
  return needed.flatMap(({ key, broader, related }) => {
    const links = (relation: NearMissRelation, others: readonly string[]) =>
      others.filter((other) => other !== key).map((other) => ({ neededId: `Skill:${key}`, heldId: `Skill:${other}`, relation }));
    return [
      ...links("NARROWER", below.get(key) ?? []),
      ...links("BROADER", broader.filter((other) => isHeld.has(other))),
      ...links("SIBLING", broader.flatMap((parent) => below.get(parent) ?? [])),
      ...links("RELATED", related.filter((other) => isHeld.has(other))),
    ];
  });
}

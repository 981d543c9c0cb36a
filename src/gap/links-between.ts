import type { NearMissRelation } from "../ontology/vocabulary";
import type { SkillLink } from "./near-miss";

/** A skill by its slug, with the slugs of those it is linked to. */
export interface Neighbours {
  readonly key: string;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** The links of needed skills to held ones: narrower, broader, with a broader skill in common, or related. */
export function linksBetween(needed: readonly Neighbours[], held: readonly Neighbours[]): Map<string, SkillLink[]> {
  const ids = new Map(held.map(({ key }) => [key, `Skill:${key}`]));
  const below = new Map<string, string[]>();
  for (const { key, broader } of held) {
    for (const parent of broader) {
      const children = below.get(parent);
      if (children) children.push(key);
      else below.set(parent, [key]);
    }
  }
  return new Map(needed.map(({ key, broader, related }) => {
    const links: SkillLink[] = [];
    const add = (other: string, relation: NearMissRelation) => {
      const heldId = ids.get(other);
      if (heldId !== undefined && other !== key) links.push({ heldId, relation });
    };
    for (const child of below.get(key) ?? []) add(child, "NARROWER");
    for (const parent of broader) {
      add(parent, "BROADER");
      for (const sibling of below.get(parent) ?? []) add(sibling, "SIBLING");
    }
    for (const other of related) add(other, "RELATED");
    return [`Skill:${key}`, links];
  }));
}

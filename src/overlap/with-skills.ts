import type { Snapshot } from "../analysis/snapshot";
import type { Context } from "../context";
import { skillsByIds } from "../skills/skill.queries";
import type { Skill } from "../skills/skill.type";

/** What was found of skills, by index in the snapshot, with their rows instead. */
export function withSkills<Found extends { readonly skill: number }>(
  found: readonly Found[],
  { skills }: Snapshot,
  { loaders }: Context,
): Promise<(Omit<Found, "skill"> & { skill: Skill })[]> {
  return Promise.all(found.map(async (one) => ({ ...one, skill: await loaders.get(skillsByIds, skills[one.skill]?.slug ?? "") })));
}

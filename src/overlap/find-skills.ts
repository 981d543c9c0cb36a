import { indexIn } from "../analysis/origin";
import type { Context } from "../context";
import { BadInputError } from "../errors";
import { pageSize } from "../graph/page";
import { resolveRole } from "../roles/resolve-role";
import { familySlug } from "../roles/rungs";
import { bridgeSkills } from "./bridge";
import { distinguishingSkills } from "./distinguishing";
import type { BridgeSkillArgs, DistinguishingSkillArgs } from "./overlap.args";
import type { BridgeSkill, DistinguishingSkill } from "./overlap.type";
import { withSkills } from "./with-skills";

/** What is typical of a role. */
export async function findDistinguishing({ role: ref, first }: DistinguishingSkillArgs, context: Context): Promise<DistinguishingSkill[]> {
  const [snapshot, role] = await Promise.all([context.snapshot(), resolveRole(ref, context)]);
  const found = distinguishingSkills(snapshot, indexIn(snapshot.roleIndex, role.slug));
  return withSkills(found.slice(0, pageSize(first, 10)), snapshot, context);
}

/** What opens the way from one family to another. @throws BadInputError when they are one. */
export async function findBridges({ from, to, first }: BridgeSkillArgs, context: Context): Promise<BridgeSkill[]> {
  const [snapshot, start, target] = await Promise.all([context.snapshot(), familySlug(from, context), familySlug(to, context)]);
  if (start === target) throw new BadInputError(`Two different families are wanted; "${start}" came twice.`);
  return withSkills(bridgeSkills(snapshot, start, target).slice(0, pageSize(first, 10)), snapshot, context);
}

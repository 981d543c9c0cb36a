import type { Context } from "../context";
import { placesOfRoles } from "../gap/gap.queries";
import { requiredProficiency } from "../gap/proficiency";
import type { BatchedStatement } from "../graph/query";
import type { MaybePromise } from "../maybe-promise";
import { skillsOfRoles } from "../skills/requirement.queries";
import type { RoleSkillEdge } from "../skills/requirement.type";
import { toolsOfRoles } from "../tools/usage.queries";
import { lendersOfRoles, ownSkills, ownTools } from "./borrowing.queries";

type Requirement = Omit<RoleSkillEdge, "cursor">;

/**
 * What a role requires, most weight first, or at least so many of the first; of one of which nothing is known, if it is to borrow, what the occupation that it matches
 * requires, under our skills where they are the same, at the level of the role's own rung.
 */
export function requirementsOf(slug: string, borrow: boolean, context: Context, count = Infinity): MaybePromise<readonly Requirement[]> {
  return borrow ? borrowedRequirements(slug, context) : context.loaders.first(skillsOfRoles, slug, count);
}

async function borrowedRequirements(slug: string, { loaders }: Context): Promise<readonly Requirement[]> {
  const lender = await loaders.one(lendersOfRoles, slug);
  const facts = await loaders.many(skillsOfRoles, lender?.slug ?? slug);
  if (lender === null) return facts;
  const { rung } = await loaders.get(placesOfRoles, slug);
  const own = await underOurNames(facts, ownSkills, loaders);
  return own.map((fact) => ({
    ...fact, origin: "MATCHED" as const, inheritedFromId: lender.id, proficiency: requiredProficiency({ ...fact, stated: null, rung, floor: null }),
  }));
}

/** The tools that a role uses, the most usual first, borrowed as requirements are. */
export async function usagesOf(slug: string, borrow: boolean, { loaders }: Context) {
  const lender = borrow ? await loaders.one(lendersOfRoles, slug) : null;
  const facts = await loaders.many(toolsOfRoles, lender?.slug ?? slug);
  if (lender === null) return facts;
  const own = await underOurNames(facts, ownTools, loaders);
  return own.map((fact) => ({ ...fact, origin: "MATCHED" as const }));
}

type Fact<Node> = { readonly node: Node & { readonly slug: string } };

async function underOurNames<Node, AFact extends Fact<Node>>(
  facts: readonly AFact[],
  own: BatchedStatement<AFact["node"] & { key: string }>,
  loaders: Context["loaders"],
): Promise<AFact[]> {
  return Promise.all(facts.map(async (fact) => ({ ...fact, node: (await loaders.one(own, fact.node.slug)) ?? fact.node })));
}

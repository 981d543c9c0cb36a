import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import type { BatchedStatement } from "../graph/query";
import type { MaybePromise } from "../maybe-promise";
import type { Loaders } from "../loaders";
import { Node } from "../node.type";
import { findNode } from "../nodes/find-node";
import { curated, schemeOf } from "../ontology/schemes";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";
import { Tool } from "../tools/tool.type";
import { matchesByOurs, matchesOfRoles, matchesOfSkills, matchesOfTools } from "./link.queries";
import { ExternalMatch } from "./link.type";

type Match = ExternalMatch & { readonly key: string };

/** What a concept of ours matches in the taxonomies, or what of ours matches a concept of theirs. */
function matchesOf(slug: string, statement: BatchedStatement<Match>, loaders: Loaders): MaybePromise<readonly ExternalMatch[]> {
  return loaders.many(schemeOf(slug) === curated ? statement : matchesByOurs, slug);
}

const matches = "The same or near concepts in ESCO and O*NET; of one that comes from these, ours. By scheme, then label.";

@Resolver(() => Skill)
export class SkillMatchesResolver {
  @FieldResolver(() => [ExternalMatch], { description: matches })
  matches(@Root() { slug }: Skill, @Ctx() { loaders }: Context) {
    return matchesOf(slug, matchesOfSkills, loaders);
  }
}

@Resolver(() => Tool)
export class ToolMatchesResolver {
  @FieldResolver(() => [ExternalMatch], { description: matches })
  matches(@Root() { slug }: Tool, @Ctx() { loaders }: Context) {
    return matchesOf(slug, matchesOfTools, loaders);
  }
}

@Resolver(() => Role)
export class RoleMatchesResolver {
  @FieldResolver(() => [ExternalMatch], { description: matches })
  matches(@Root() { slug }: Role, @Ctx() { loaders }: Context) {
    return matchesOf(slug, matchesOfRoles, loaders);
  }
}

@Resolver(() => ExternalMatch)
export class MatchedConceptResolver {
  @FieldResolver(() => Node, { nullable: true, description: "The other skill, tool or role itself; null where its taxonomy is not loaded." })
  concept(@Root() { conceptId }: ExternalMatch, @Ctx() { loaders }: Context) {
    return conceptId === null ? null : findNode(loaders, conceptId);
  }
}

import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { familiesByIds, levelsByIds } from "../families/family.queries";
import { Level, RoleFamily } from "../families/family.type";
import type { MaybePromise } from "../maybe-promise";
import { rolesByIds } from "../roles/role.queries";
import { Role } from "../roles/role.type";
import { resolveTitle } from "./resolve-title";
import { TitleCandidate, TitleResolution } from "./title.type";

/** A title is compared with every name of the roles that are like it. */
const titleCost = 1_000;

@Resolver(() => TitleCandidate)
export class TitleResolver {
  @Query(() => TitleResolution, { complexity: titleCost, description: 'What a job title means, as people write it: "Sr. NLP Eng" is a Senior NLP Engineer.' })
  resolveTitle(@Arg("title", () => String, { description: "The title." }) title: string, @Ctx() { loaders }: Context): Promise<TitleResolution> {
    return resolveTitle(title, loaders);
  }

  @FieldResolver(() => Role, { nullable: true, description: "The role; null when the family has none at this level." })
  role(@Root() { role }: TitleCandidate, @Ctx() { loaders }: Context): MaybePromise<Role> | null {
    return role === null ? null : loaders.get(rolesByIds, role);
  }

  @FieldResolver(() => RoleFamily, { nullable: true, description: "The ladder; null when the role is on none." })
  family(@Root() { family }: TitleCandidate, @Ctx() { loaders }: Context): MaybePromise<RoleFamily> | null {
    return family === null ? null : loaders.get(familiesByIds, family);
  }

  @FieldResolver(() => Level, { nullable: true, description: "The rung that the title says, else the role's own." })
  level(@Root() { level }: TitleCandidate, @Ctx() { loaders }: Context): MaybePromise<Level> | null {
    return level === null ? null : loaders.get(levelsByIds, level);
  }
}

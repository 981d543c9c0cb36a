import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { pageOf } from "../graph/page";
import { slugOf } from "../global-id";
import { Concept } from "../node.type";
import { Role } from "../roles/role.type";
import { StatementArgs } from "./statement.args";
import { mentionsOfStatements, statementsOfRoles } from "./statement.queries";
import { Statement, StatementConnection } from "./statement.type";

@Resolver(() => Role)
export class RoleStatementsResolver {
  @FieldResolver(() => StatementConnection, { description: "What documents say of it, in their order." })
  async statements(@Root() role: Role, @Args(() => StatementArgs) args: StatementArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(statementsOfRoles, role.slug);
    const shown = rows.filter((row) => args.sections?.includes(row.node.section) ?? true);
    return pageOf(`${role.id}.statements`, shown, (row) => row.node.id, args);
  }
}

@Resolver(() => Statement)
export class StatementMentionsResolver {
  @FieldResolver(() => [Concept], { description: "The skills, tools and KPIs that it speaks of." })
  async mentions(@Root() statement: Statement, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(mentionsOfStatements, slugOf(statement.id));
    return rows.map((row) => row.concept);
  }
}

import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { slugOf } from "../global-id";
import { pageOf } from "../graph/page";
import type { MaybePromise } from "../maybe-promise";
import { Role } from "../roles/role.type";
import { rolesByIds } from "../roles/role.queries";
import { TransitionArgs } from "./transition.args";
import { demandsOfTransitions, transitionsFromRoles, transitionsToRoles } from "./transition.queries";
import { Demand, Transition, TransitionConnection } from "./transition.type";

@Resolver(() => Role)
export class RoleTransitionsResolver {
  @FieldResolver(() => TransitionConnection, { description: "Moves from this role; promotions first, then by title." })
  async transitionsOut(@Root() role: Role, @Args(() => TransitionArgs) args: TransitionArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(transitionsFromRoles, role.slug);
    const shown = rows.filter((row) => args.kinds?.includes(row.node.kind) ?? true);
    return pageOf(`${role.id}.transitionsOut`, shown, (row) => row.node.id, args);
  }

  @FieldResolver(() => TransitionConnection, { description: "Moves into this role; promotions first, then by title." })
  async transitionsIn(@Root() role: Role, @Args(() => TransitionArgs) args: TransitionArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(transitionsToRoles, role.slug);
    const shown = rows.filter((row) => args.kinds?.includes(row.node.kind) ?? true);
    return pageOf(`${role.id}.transitionsIn`, shown, (row) => row.node.id, args);
  }
}

@Resolver(() => Transition)
export class TransitionResolver {
  @FieldResolver(() => Role, { description: "The role that one moves from." })
  from(@Root() transition: Transition, @Ctx() { loaders }: Context): MaybePromise<Role> {
    return loaders.get(rolesByIds, slugOf(transition.fromId));
  }

  @FieldResolver(() => Role, { description: "The role that one moves to." })
  to(@Root() transition: Transition, @Ctx() { loaders }: Context): MaybePromise<Role> {
    return loaders.get(rolesByIds, slugOf(transition.toId));
  }

  @FieldResolver(() => [Demand], { description: "What the move asks for, most important first." })
  demands(@Root() transition: Transition, @Ctx() { loaders }: Context): MaybePromise<readonly Demand[]> {
    return loaders.many(demandsOfTransitions, slugOf(transition.id));
  }
}

import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { BadInputError } from "../errors";
import { Node } from "../node.type";
import { findNode } from "./find-node";

const mostIds = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything by its global id; null when there is none. A retired id answers with its successor." })
  node(@Arg("id", () => ID, { description: "As in `Role:nlp-engineer`." }) id: string, @Ctx() { loaders }: Context) {
    return findNode(loaders, id);
  }

  @Query(() => [Node], { nullable: "items", description: "The same for many ids, in their order; null where there is none." })
  nodes(
    @Arg("ids", () => [ID], { description: `At most ${mostIds} ids.` }) ids: string[],
    @Ctx() { loaders }: Context,
  ) {
    if (ids.length > mostIds) throw new BadInputError(`"ids" takes at most ${mostIds} ids; ${ids.length} came.`);
    return Promise.all(ids.map((id) => findNode(loaders, id)));
  }
}

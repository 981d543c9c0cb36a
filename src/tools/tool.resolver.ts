import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ConceptListArgs } from "../concept.args";
import { conceptPage } from "../concept-list";
import type { Context } from "../context";
import { findBySlug } from "../nodes/find-node";
import { toolList } from "./tool-list.queries";
import { categoriesOfTools, toolsByIds } from "./tool.queries";
import { Tool } from "./tool.type";
import { ToolConnection } from "./usage.type";

@Resolver(() => Tool)
export class ToolResolver {
  @Query(() => Tool, { nullable: true, description: "A tool by its slug; null when there is none." })
  tool(@Arg("slug", () => String, { description: "The part of its id after the first colon." }) slug: string, @Ctx() { loaders }: Context) {
    return findBySlug(loaders, "Tool", toolsByIds, slug);
  }

  @Query(() => ToolConnection, { description: "All tools by name, or those that pass the filter." })
  tools(@Args(() => ConceptListArgs) args: ConceptListArgs, @Ctx() context: Context) {
    return conceptPage("tools", context, args, toolList);
  }

  @FieldResolver(() => [String], { description: "What kinds of tool it is, by name." })
  async categories(@Root() tool: Tool, @Ctx() { loaders }: Context): Promise<string[]> {
    const rows = await loaders.many(categoriesOfTools, tool.slug);
    return rows.map((row) => row.name);
  }
}

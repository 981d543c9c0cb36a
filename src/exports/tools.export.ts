import { linksOfTools } from "../links/link.queries";
import type { Loaders } from "../loaders";
import { toolList } from "../tools/tool-list.queries";
import { categoriesOfTools } from "../tools/tool.queries";
import type { Tool } from "../tools/tool.type";
import type { ConceptTable } from "./concept-table";
import { roleCountsOfTools } from "./export.queries";

export const toolsTable: ConceptTable<Tool, Awaited<ReturnType<typeof toolRow>>> = {
  name: "tools.csv",
  list: toolList,
  columns: {
    slug: ({ tool }) => tool.slug,
    name: ({ tool }) => tool.name,
    aliases: ({ tool }) => tool.aliases ?? null,
    vendor: ({ tool }) => tool.vendor,
    categories: ({ categories }) => categories.map(({ name }) => name),
    skills: ({ links }) => links.map(({ other }) => other.name),
    roles: ({ roles }) => roles,
  },
  rowOf: toolRow,
};

async function toolRow(tool: Tool, loaders: Loaders) {
  const { slug } = tool;
  const [categories, links, { count: roles }] = await Promise.all([
    loaders.many(categoriesOfTools, slug),
    loaders.many(linksOfTools, slug),
    loaders.get(roleCountsOfTools, slug),
  ]);
  return { tool, categories, links, roles };
}

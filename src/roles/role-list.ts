import type { Context } from "../context";
import { keysetPage, type Page, pageOf } from "../graph/page";
import type { RoleListArgs } from "./role.args";
import { selectRoles } from "./role-filter";
import {
  allRoleSlugs, countRoles, rolesAfterTitle, roleSlugsByLevel, roleSlugsByPay, roleSlugsByTitle,
} from "./role-list.queries";
import { rolesByIds } from "./role.queries";
import type { Role } from "./role.type";

const orders = { TITLE: roleSlugsByTitle, LEVEL: roleSlugsByLevel, PAY: roleSlugsByPay };

/** A page of all roles, or of those that pass the filter, in the order asked for. */
export async function rolePage(args: RoleListArgs, context: Context): Promise<Page<{ node: Role }>> {
  const { graph, loaders } = context;
  const order = args.orderBy ?? "TITLE";
  const selected = args.filter ? await selectRoles(context, args.filter) : null;
  if (selected === null && order === "TITLE") {
    return keysetPage(
      "roles",
      args,
      (place) => graph.read(rolesAfterTitle, place),
      (role) => role.title,
      async () => (await graph.read(countRoles, {}))[0] ?? 0,
    );
  }
  const slugs = selected ? [...selected] : (await graph.read(allRoleSlugs, {})).map((row) => row.slug);
  const ordered = await graph.read(orders[order], { slugs });
  const page = pageOf(`roles by ${order}`, ordered.map(({ slug }) => ({ node: slug })), (row) => row.node, args);
  const edges = await Promise.all(
    page.edges.map(async (edge) => ({ cursor: edge.cursor, node: await loaders.get<Role & { key: string }>(rolesByIds, edge.node) })),
  );
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

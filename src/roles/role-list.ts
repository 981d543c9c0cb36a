import type { Context } from "../context";
import type { Reader } from "../graph/graph";
import { keysetPage, type Page, type PageRequest } from "../graph/page";
import type { RoleOrder } from "../ontology/vocabulary";
import { knownSchemes } from "../search/references";
import { slugPage } from "../slug-page";
import type { RoleFilter, RoleListArgs } from "./role.args";
import { selectRoles } from "./role-filter";
import {
  allRoleSlugs, countRoles, countRolesOfSchemes, rolesAfterTitle, rolesByLevel, rolesByPay, roleSlugsByTitle,
} from "./role-list.queries";
import { rolesByIds } from "./role.queries";
import type { Role } from "./role.type";

/** What comes first in an order; the rest follows by title. */
const firstOf = { TITLE: null, LEVEL: rolesByLevel, PAY: rolesByPay };

/** A page of all roles, or of those that pass the filter, in the order asked for; on ties the curated come first. */
export async function rolePage({ filter, orderBy, first, after }: RoleListArgs, context: Context): Promise<Page<{ node: Role }>> {
  const { graph, loaders } = context;
  const order = orderBy ?? "TITLE";
  if (order === "TITLE" && hasOnlySchemes(filter)) return titlePage(knownSchemes(filter?.schemes), { first, after }, context);
  const selected = filter ? await selectRoles(context, filter) : null;
  const slugs = selected ? [...selected] : (await graph.read(allRoleSlugs, {})).map((row) => row.slug);
  return slugPage(`roles by ${order}`, await inOrder(order, new Set(slugs), graph), rolesByIds, { first, after }, loaders);
}

async function inOrder(order: RoleOrder, slugs: ReadonlySet<string>, graph: Reader): Promise<{ slug: string }[]> {
  const statement = firstOf[order];
  const first = statement === null ? [] : (await graph.read(statement, {})).filter(({ slug }) => slugs.has(slug));
  const placed = new Set(first.map(({ slug }) => slug));
  const rest = await graph.read(roleSlugsByTitle, { slugs: [...slugs].filter((slug) => !placed.has(slug)) });
  return [...first, ...rest];
}

function hasOnlySchemes(filter: RoleFilter | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, condition]) => name === "schemes" || condition == null);
}

/** The page of a list that only schemes narrow, if anything does: Neo4j keeps it in order. */
function titlePage(schemes: readonly string[] | null, request: PageRequest, { graph }: Context): Promise<Page<{ node: Role }>> {
  const counted = () => (schemes === null ? graph.read(countRoles, {}) : graph.read(countRolesOfSchemes, { schemes }));
  return keysetPage(
    schemes === null ? "roles" : `roles of ${schemes.join()}`,
    request,
    (place) => graph.read(rolesAfterTitle, { ...place, ...(schemes && { schemes }) }),
    (role) => role.title,
    async () => (await counted())[0] ?? 0,
  );
}

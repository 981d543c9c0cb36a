import type { z } from "zod";
import type { Context } from "../context";
import { familiesOfRoles, levelsOfRoles } from "../families/family.queries";
import { kpisOfRoles } from "../kpis/measurement.queries";
import { Loaders } from "../loaders";
import { Horizon } from "../ontology/vocabulary";
import { rolesAfterTitle } from "../roles/role-list.queries";
import { selectRoles } from "../roles/role-filter";
import { payOfRoles, sourcesOfRoles, yearsOfRoles } from "../roles/role.queries";
import type { Role } from "../roles/role.type";
import type { Selection } from "../search/selection";
import { sourcesByIds } from "../sources/source.queries";
import { toolsOfRoles } from "../tools/usage.queries";
import { type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { skillCountsOfRoles } from "./export.queries";
import { mapped, selectedPages } from "./pages";
import { checked, flag, names, oneOf, strict, text } from "./parameters";
import { widestPay, widestYears } from "./ranges";

const parameters = strict({
  schemes: names("schemes").optional(),
  families: names("slugs or names of families").optional(),
  levels: names("slugs, names or aliases of levels").optional(),
  documented: flag.optional(),
  horizon: oneOf(Horizon).optional(),
  text: text("words").optional(),
  requires: names("slugs of skills").optional(),
  uses: names("slugs of tools").optional(),
  measured_by: names("slugs of KPIs").optional(),
  ...csvParameters,
});

export const rolesCsv: ExportFile = {
  name: "roles.csv",
  type: csvType,
  get(query, context) {
    const asked = checked(parameters, query, "roles.csv");
    return csvText(columns, askedPages(asked, context), asked.bom);
  },
  post: null,
};

/** The table of the selected roles. */
export function rolesTable(selected: Selection, context: Context): AsyncIterable<string> {
  return csvText(columns, rolePages(selected, context), false);
}

const columns: Columns<Awaited<ReturnType<typeof roleRow>>> = {
  slug: ({ role }) => role.slug,
  title: ({ role }) => role.title,
  aliases: ({ role }) => role.aliases ?? null,
  scheme: ({ role }) => role.scheme,
  family: ({ family }) => family?.name ?? null,
  level: ({ level }) => level?.name ?? null,
  track: ({ level }) => level?.track ?? null,
  rank: ({ level }) => level?.rank ?? null,
  documented: ({ role }) => role.documented,
  horizon: ({ role }) => role.horizon,
  years_min: ({ years }) => years.min,
  years_max: ({ years }) => years.max,
  pay_min: ({ pay }) => pay.min,
  pay_max: ({ pay }) => pay.max,
  pay_currency: ({ pay }) => pay.currency,
  skills: ({ skills }) => skills,
  tools: ({ tools }) => tools.map(({ node }) => node.name),
  kpis: ({ kpis }) => kpis.map(({ node }) => node.name),
  summary: ({ role }) => role.summary ?? null,
  sources: ({ sources }) => sources.map(({ title }) => title),
};

async function* askedPages({ requires, uses, measured_by, bom: _bom, ...filter }: z.output<typeof parameters>, context: Context) {
  const any = (slugs: readonly string[] | undefined) => slugs && { any: slugs };
  yield* rolePages(await selectRoles(context, { ...filter, requires: any(requires), uses: any(uses), measuredBy: any(measured_by) }), context);
}

async function* rolePages(selected: Selection, context: Context) {
  yield* mapped(selectedPages(context.graph, rolesAfterTitle, ({ title }) => title, selected), (roles) => {
    // Of its own for each page: loaders keep all that they have read.
    const loaders = new Loaders(context.graph);
    return Promise.all(roles.map((role) => roleRow(role, loaders)));
  });
}

async function roleRow(role: Role, loaders: Loaders) {
  const { slug } = role;
  const [family, level, years, pay, skills, tools, kpis, sources] = await Promise.all([
    loaders.one(familiesOfRoles, slug),
    loaders.one(levelsOfRoles, slug),
    loaders.many(yearsOfRoles, slug),
    loaders.many(payOfRoles, slug),
    loaders.get(skillCountsOfRoles, slug),
    loaders.many(toolsOfRoles, slug),
    loaders.many(kpisOfRoles, slug),
    loaders.many(sourcesOfRoles, slug),
  ]);
  return {
    role, family, level, tools, kpis,
    years: widestYears(years), pay: widestPay(pay), skills: skills.count,
    sources: await loaders.getAll(sourcesByIds, sources.map(({ sourceId }) => sourceId)),
  };
}

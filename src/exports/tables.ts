import type { Context } from "../context";
import type { Label } from "../ontology/labels";
import { conceptText } from "./concept-table";
import { edgesTable } from "./edges.export";
import { kpisTable } from "./kpis.export";
import type { Part } from "./part";
import { rolesTable } from "./roles.export";
import { skillsTable } from "./skills.export";
import { toolsTable } from "./tools.export";

/** The tables that an analyst joins, of one part, by the names of their files. */
export function tablesOf(part: Part, context: Context): ReadonlyMap<string, AsyncIterable<string>> {
  const own = (label: Label): ReadonlySet<string> => new Set(part.ids.get(label));
  return new Map([
    ["roles.csv", rolesTable(own("Role"), context)],
    ["skills.csv", conceptText(skillsTable, own("Skill"), context)],
    ["tools.csv", conceptText(toolsTable, own("Tool"), context)],
    ["kpis.csv", conceptText(kpisTable, own("Kpi"), context)],
    ["edges.csv", edgesTable(part, context)],
  ]);
}

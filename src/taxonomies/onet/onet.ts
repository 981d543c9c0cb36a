import { openTaxonomy, type Kinds } from "../open-taxonomy";
import { sourceRecord, type Publication } from "../publication";
import type { Taxonomy } from "../taxonomy";
import { broader, skillNodes } from "./elements";
import { moveEnds, moveNodes } from "./moves";
import { familyNodes, roleFamilies, roleNodes } from "./occupations";
import type { OnetFiles } from "./onet-files";
import { onetFormat, onetTables } from "./onet-tables";
import { asksYears, statementNodes, states, yearsNodes } from "./preparation";
import { requirements } from "./ratings";
import { readIndex } from "./read-index";
import { categoryNodes, toolCategories, toolNodes, uses } from "./tools";

/**
 * The O*NET database as published in text: its zip, or the folder that is in it.
 * @throws TaxonomyError when the files are not those of the database, or not safe to read.
 */
export function onet(paths: readonly string[]): Promise<Taxonomy> {
  return openTaxonomy(paths, { mapping: 1, format: onetFormat, tables: onetTables, publication, readIndex, kindsOf });
}

function kindsOf(files: OnetFiles): Kinds {
  return {
    nodes: [
      ["Source", async function* () { yield sourceRecord(files.about); }],
      ["RoleFamily", () => familyNodes(files)],
      ["Role", () => roleNodes(files)],
      ["Skill", () => skillNodes(files)],
      ["ToolCategory", () => categoryNodes(files)],
      ["Tool", () => toolNodes(files)],
      ["Transition", () => moveNodes(files)],
      ["YearsRange", () => yearsNodes(files)],
      ["Statement", () => statementNodes(files)],
    ],
    relationships: [
      ["Role", "IN_FAMILY", "RoleFamily", () => roleFamilies(files)],
      ["Role", "REQUIRES", "Skill", () => requirements(files)],
      ["Role", "USES", "Tool", () => uses(files)],
      ["Role", "ASKS_YEARS", "YearsRange", () => asksYears(files)],
      ["Role", "STATES", "Statement", () => states(files)],
      ["Transition", "FROM", "Role", () => moveEnds(files, "FROM")],
      ["Transition", "TO", "Role", () => moveEnds(files, "TO")],
      ["Skill", "BROADER", "Skill", () => broader(files)],
      ["Tool", "IN_CATEGORY", "ToolCategory", () => toolCategories(files)],
    ],
  };
}

/** The tables do not say of which edition they are; the folder that they are published in does. */
function publication(places: readonly string[]): Publication {
  const [, major, minor] = places.map((place) => /db_(\d+)_(\d+)_text/.exec(place)).find((found) => found !== null) ?? [];
  const edition = major && `${major}.${minor}`;
  const title = edition ? `O*NET ${edition} Database` : "O*NET Database";
  return {
    scheme: "onet",
    source: "onet:database",
    title,
    publisher: "U.S. Department of Labor, Employment and Training Administration",
    edition,
    licence: "CC BY 4.0",
    attribution: `This page includes information from the ${title} by the U.S. Department of Labor, Employment and Training Administration `
      + "(USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The Role Ontology API has modified all or some of "
      + "this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
  };
}

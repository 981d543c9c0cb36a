import { openTaxonomy, type Kinds } from "../open-taxonomy";
import { sourceRecord, type Publication } from "../publication";
import type { Taxonomy } from "../taxonomy";
import { familyNodes, readIndex, roleFamilies, roleNodes, skillNodes } from "./concepts";
import type { EscoFiles } from "./esco-files";
import { escoFormat, escoTables } from "./esco-tables";
import { broader, prerequisites, related } from "./links";
import { requirements } from "./requirements";

/**
 * ESCO as published in CSV: its zips, or folders with their files, in any order.
 * @throws TaxonomyError when the files are not those of ESCO, or not safe to read.
 */
export function esco(paths: readonly string[]): Promise<Taxonomy> {
  return openTaxonomy(paths, { mapping: 1, format: escoFormat, tables: escoTables, publication, readIndex, kindsOf });
}

function kindsOf(files: EscoFiles): Kinds {
  return {
    nodes: [
      ["Source", async function* () { yield sourceRecord(files.about); }],
      ["RoleFamily", () => familyNodes(files)],
      ["Role", () => roleNodes(files)],
      ["Skill", () => skillNodes(files)],
    ],
    relationships: [
      ["Role", "IN_FAMILY", "RoleFamily", () => roleFamilies(files)],
      ["Role", "REQUIRES", "Skill", () => requirements(files)],
      ["Skill", "BROADER", "Skill", () => broader(files)],
      ["Skill", "PREREQUISITE", "Skill", () => prerequisites(files)],
      ["Skill", "RELATED", "Skill", () => related(files)],
    ],
  };
}

/** The tables do not say of which edition they are; the names under which they are published do. */
function publication(places: readonly string[]): Publication {
  const edition = places.map((place) => /ESCO dataset - v(\d+(\.\d+)*)/.exec(place)?.[1]).find((found) => found !== undefined);
  return {
    scheme: "esco",
    source: "esco:classification",
    title: edition === undefined ? "ESCO" : `ESCO ${edition}`,
    publisher: "European Commission",
    edition,
    licence: "Commission Decision 2011/833/EU on the reuse of Commission documents (CC BY 4.0)",
    attribution: "This service uses the ESCO classification of the European Commission.",
  };
}

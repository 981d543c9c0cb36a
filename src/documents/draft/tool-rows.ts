import { nameKey } from "../../ontology/name-key";
import type { DocumentFacts, ToolRow } from "../document-facts";
import type { Match } from "../names/match-name";
import type { Matches } from "../names/match-facts";
import type { Matched } from "../names/match-row";
import type { Entry } from "./entries";
import { compact, doubts, nearness, nearTo, type SectionKey } from "./rows";

/** The tool rows of a document: products that are known in one row, new ones in a pending row of their own. */
export function toolEntries({ tools }: DocumentFacts, matches: Matches, keyOf: SectionKey): Entry[] {
  return tools.flatMap((row, index) => {
    const products = matches.tools[index] ?? [];
    const fields = fieldsOf(row, matches.categories[index] ?? null, keyOf);
    const known = products.filter((product) => product.matches.length > 0);
    const unknown = products.filter((product) => product.matches.length === 0);
    const category = matches.categories[index] || row.category === null ? [] : [`category in the document: ${row.category}`];
    return [
      ...(known.length > 0 || unknown.length === 0 ? [{
        row: { ...fields, products: known.flatMap(productOf), ...(row.generic.length > 0 ? { generic: row.generic } : {}) },
        remarks: [...category, ...known.flatMap((one) => one.matches.flatMap((match) => nearness(one, match))), ...doubts(row)], isNew: false,
      }] : []),
      ...(unknown.length > 0 ? [{
        row: { ...fields, products: unknown.map(({ newSlug }) => newSlug) },
        remarks: [...category, ...unknown.map((one) => `new: "${one.name}"${nearTo(one)}`), ...doubts(row)], isNew: true,
      }] : []),
    ];
  });
}

function fieldsOf(row: ToolRow, category: Match | null, keyOf: SectionKey): Record<string, unknown> {
  const { commonality, commonalityRaw, purpose } = row;
  const isQualified = commonalityRaw !== null && commonalityRaw.trim().replace(/[\s-]+/gu, "_").toUpperCase() !== commonality;
  return compact({ in: keyOf(row), category: category?.slug, commonality, says: isQualified ? commonalityRaw : null, purpose });
}

function productOf({ name, matches }: Matched): unknown[] {
  return matches.map((match) => (nameKey(name) === nameKey(match.name) ? match.slug : { tool: match.slug, as: name }));
}

import type { ToolRow } from "../../document-facts";
import { commonalityAtEnd, commonalityIn } from "../closed-words";
import { nameOf } from "../groups";
import { textOf } from "../../pages/text-of";
import { at, type Part, type SectionText, statements } from "../part";
import { type Column, headless, rowsOf, type TableRow } from "../tables";
import { toolNames } from "../tool-cell";

export const toolColumns: readonly Column[] = [
  { key: "category", header: /^(category|area|type|domain)/i, isSorted: true },
  { key: "tool", header: /\b(examples? of )?(tools?|platforms?|software|products?)\b|^examples/i, isNames: true },
  { key: "purpose", header: /(primary |typical )?(use|purpose|usage)\b/i },
  { key: "commonality", header: /\bcommon(ality)?\b|prevalence|adoption|applicability/i, ends: commonalityAtEnd },
];

const guessed = "the borders between category, tool and use are guessed";

/** Tools from tables, and from lists where each item is "Category: tools"; prose goes to the statements. */
export function readTools(section: SectionText): Part {
  const lists = section.groups.flatMap((group) => group.entries.filter(({ kind }) => kind === "item").map((entry) => fromItem(section, textOf(entry), entry.line, nameOf(group))));
  const prose = section.groups.flatMap((group) => statements(section, "ENVIRONMENT", { ...group, entries: group.entries.filter(({ kind }) => kind === "text") }));
  const rows = section.groups.flatMap((group) => rowsOf(group.entries, toolColumns)).map((row) => fromRow(section, row));
  return { tools: [...rows, ...lists], statements: prose, missed: section.groups.flatMap(({ entries }) => headless(entries)) };
}

function fromRow(section: SectionText, { cells, line, confidence }: TableRow): ToolRow {
  const raw = cells["tool"] ?? "";
  return {
    at: at(section, line),
    confidence,
    ...(confidence < 1 && { doubt: guessed }),
    category: cells["category"] || null,
    raw,
    ...toolNames(raw),
    purpose: cells["purpose"] || null,
    commonality: commonalityIn(cells["commonality"] ?? ""),
    commonalityRaw: cells["commonality"] || null,
  };
}

function fromItem(section: SectionText, text: string, line: number, group: string | null): ToolRow {
  const [, category, rest = text] = /^([^:(]{2,40}):\s+(.+)$/.exec(text) ?? [];
  const said = commonalityAtEnd.exec(rest) ?? /\((?:[^()]*)\)$/.exec(rest);
  const commonalityRaw = said && commonalityIn(said[0]) ? said[0].replace(/^\((.*)\)$/, "$1").trim() : null;
  const raw = (commonalityRaw && said ? rest.slice(0, said.index) : rest).replace(/\s*[–—(-]\s*$/, "").trim();
  const doubt = { confidence: 0.8, doubt: "read from a list, not from a table" };
  return { at: at(section, line), ...doubt, category: category ?? group, raw, ...toolNames(raw), purpose: null, commonality: commonalityIn(commonalityRaw ?? ""), commonalityRaw };
}

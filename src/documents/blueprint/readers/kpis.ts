import type { KpiRow } from "../../document-facts";
import { frequencyAtEnd, kpiTypeWithin } from "../closed-words";
import { type Group, nameOf } from "../groups";
import { type Labelled, labelledThings, labelsOf } from "../labelled";
import { at, type Part, type SectionText, statements } from "../part";
import { type Column, type Entry, headless, rowsOf, type TableRow } from "../tables";

export const kpiColumns: readonly Column[] = [
  { key: "name", header: /^(metric|kpi|indicator|measure)( name)?(?! it)/i },
  { key: "type", header: /\b(type|category)\b/i, within: kpiTypeWithin },
  { key: "measures", header: /what (it|this) measures|definition|description|how (it is )?measured|measurement method/i },
  { key: "why", header: /why (it|this) matters|rationale|importance|\bwhy\b/i },
  { key: "target", header: /(example |sample |typical |indicative )?(target|benchmark|threshold)/i, isTarget: true },
  { key: "frequency", header: /(measurement |review |reporting )?(frequency|cadence)/i, ends: frequencyAtEnd },
];

/** KPIs from tables, or from lists where a section has no table; what is said about measuring goes to the statements. */
export function readKpis(section: SectionText): Part {
  const rows = section.groups.flatMap(({ entries }) => rowsOf(entries, kpiColumns));
  const isListed = (entry: Entry): boolean => rows.length === 0 && entry.kind === "item";
  const listed = section.groups.filter((group) => !isNotes(group)).map(({ entries }) => entries.filter(isListed));
  const labels = labelsOf(listed.flat());
  const notes = section.groups.map((group) => ({ ...group, entries: group.entries.filter((entry) => entry.kind !== "row" && (isNotes(group) || !isListed(entry))) }));
  return {
    kpis: [...rows.map((row) => kpi(section, row)), ...listed.flatMap((entries) => labelledThings(entries, labels)).map((thing) => fromThing(section, thing))],
    statements: notes.flatMap((group) => statements(section, "SUCCESS", group)),
    missed: section.groups.flatMap(({ entries }) => headless(entries)),
  };
}

function isNotes(group: Group): boolean {
  return /\bnotes?\b|guidance|how to|principles/i.test(nameOf(group) ?? "");
}

/** A KPI of a list: its name, after a colon what it measures, and labelled lines by the words of the columns. */
function fromThing(section: SectionText, { name, line, labels }: Labelled): KpiRow {
  const [, head = name, rest = ""] = /^([^:]{2,90}):\s+(.+)$/.exec(name) ?? [];
  const said = labels.map(({ label, text }) => [kpiColumns.find(({ header }) => header.test(label))?.key ?? "measures", text] as const);
  const row = { cells: { measures: rest, ...Object.fromEntries(said), name: head }, line, confidence: 0.7 };
  return { ...kpi(section, row), doubt: "read from a list, not from a table" };
}

function kpi(section: SectionText, { cells, line, confidence }: TableRow): KpiRow {
  return {
    at: at(section, line),
    confidence,
    ...(confidence < 1 && { doubt: "the borders between name, measure, reason and target are guessed" }),
    name: cells["name"] ?? "",
    types: (cells["type"] ?? "").split("/").map((type) => type.trim()).filter((type) => type !== ""),
    measures: cells["measures"] || null,
    why: cells["why"] || null,
    target: cells["target"] || null,
    frequency: cells["frequency"] || null,
  };
}

import { groupBy } from "../../group-by";
import type { ImportReport } from "./import-report";

type Row = readonly (string | number)[];

/** The report as Markdown. */
export function renderReport(report: ImportReport): string {
  const { document, family, shape, role, source, lines, facts } = report;
  const all = Object.values(lines).reduce((sum, count) => sum + count, 0);
  const uncertain = facts.filter(({ confidence }) => confidence < 1);
  return [
    `# Import of ${role || document}`,
    `Read from ${code(document)} (${family.toLowerCase().replaceAll("_", " ")}, ${shape.toLowerCase()}), as source ${code(source)}.`,
    `Of ${all} lines ${lines.FACT} hold facts, ${lines.HEADING} are headings, ${lines.BOILERPLATE} boilerplate, ${lines.NOT_UNDERSTOOD} not understood.`,
    ...table("Facts by section", ["section", "facts", "of these"], sectionRows(report)),
    ...table("Not understood", ["line", "text"], report.notUnderstood.map(({ line, text }) => [line, text])),
    ...table("Uncertain", ["line", "kind", "fact", "confidence", "why"], uncertain.map(({ line, kind, text, confidence, doubt }) => [line, kind, text, confidence, doubt ?? ""])),
    ...table("New names", ["kind", "name", "line", "known and near"], report.newNames.map(({ kind, name, line, near }) => [kind, name, line, near.join(", ")])),
    ...(["NEAR", "ALIAS", "EXACT"] as const).flatMap((how) => table(`Names matched: ${how.toLowerCase()}`, ["kind", "name", "line", "taken for", "score"], (
      report.matches.filter((match) => match.how === how).map(({ kind, name, line, slug, score }) => [kind, name, line, slug, score])
    ))),
    ...table("Boilerplate", ["line", "rule", "text"], report.boilerplate.map(({ line, rule, text }) => [line, rule, text])),
    ...table("Repairs of the encoding", ["line", "before", "after"], report.repairs.map(({ line, before, after }) => [line, before, after])),
    ...table("Every fact and its place", ["line", "section", "kind", "fact"], facts.map(({ line, section, kind, text }) => [line, section, kind, text])),
  ].join("\n\n") + "\n";
}

function sectionRows({ facts }: ImportReport): Row[] {
  return [...groupBy(facts, ({ section }) => section)].map(([section, own]) => [
    section, own.length, [...groupBy(own, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}`).join(", "),
  ]);
}

/** Nothing for a table without rows. */
function table(title: string, head: Row, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: Row) => `| ${cells.map((cell) => String(cell).replace(/\s+/gu, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [`## ${title} (${rows.length})`, [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")];
}

const code = (text: string): string => `\`${text.replaceAll("`", "'")}\``;

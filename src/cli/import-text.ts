import type { ImportFiles } from "../documents/write-import";
import type { ImportReport } from "../documents/report/import-report";
import { groupBy } from "../group-by";
import { inWords, styled, table } from "./terminal";

const mostShown = 8;

/** What came of one document: its draft, or why there is none. */
export type Imported =
  | ({ readonly document: string; readonly report: ImportReport } & ImportFiles)
  | { readonly document: string; readonly error: string };

/** A short summary of an import: what was read, what a person has to look at, and where. */
export function importText(imported: Imported): string {
  if ("error" in imported) return styled("red", imported.error.startsWith(imported.document) ? imported.error : `${imported.document}: ${imported.error}`);
  const { document, report, roleFile, reportFile } = imported;
  const { role, family, shape, lines, facts, newNames, notUnderstood, repairs } = report;
  const uncertain = facts.filter(({ confidence }) => confidence < 1);
  const all = Object.values(lines).reduce((sum, count) => sum + count, 0);
  return [
    `${styled("bold", role || document)}: ${inWords(family)} read from ${document} (${inWords(shape)})`,
    `${all} lines: ${lines.FACT} with facts, ${lines.HEADING} headings, ${lines.BOILERPLATE} boilerplate, ${lines.NOT_UNDERSTOOD} not understood; ${repairs.length} repairs of the encoding`,
    table([{ title: "Section" }, { title: "Facts", align: "right" }], [...groupBy(facts, ({ section }) => section)].map(([section, own]) => [section, String(own.length)])),
    ...some("Uncertain", uncertain.map(({ line, text }) => `line ${line} ${text.slice(0, 60)}`)),
    ...some("New names", newNames.map(({ name }) => name)),
    ...some("Not understood", notUnderstood.map(({ line, text }) => `line ${line} ${text.slice(0, 60)}`)),
    `Draft: ${roleFile}\nReport: ${reportFile}`,
  ].join("\n");
}

function some(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const more = texts.length > mostShown ? `; ${texts.length - mostShown} more in the report` : "";
  return [`${title} (${texts.length}): ${texts.slice(0, mostShown).join("; ")}${more}`];
}

import { at, type Part, type SectionText, statements } from "../part";
import { type Column, headless, rowsOf } from "../tables";

export const scorecardColumns: readonly Column[] = [
  { key: "label", header: /^(category|field|item|dimension|area|section|element)/i },
  { key: "text", header: /summary|description|details?|content/i },
];

const labels =
  /^(?:(?:role|job) (?:title|purpose|mission|horizon|level)|department|reports to|reporting line|(?:top|key|main|primary|core) (?:\d+ )?(?:technical skills|soft skills|responsibilities|tools(?: ?(?:or|and|&|\/) ?platforms)?|kpis|deliverables|goals|metrics|risks|stakeholders)|career progression(?: options)?)(?=\s|$)/i;

/** The role card, label by label. */
export function readScorecard(section: SectionText): Part {
  const rows = section.groups.flatMap(({ entries }) => rowsOf(entries, scorecardColumns));
  const scorecard = rows.map(({ cells, line, confidence }) => {
    const label = cells["label"] ?? "";
    const found = confidence < 1 ? labels.exec(`${label} ${cells["text"] ?? ""}`)?.[0] : undefined;
    if (!found) return { label, text: cells["text"] ?? "", at: at(section, line), confidence, ...(confidence < 1 && { doubt: "the end of the label is guessed" }) };
    return { label: found, text: `${label} ${cells["text"] ?? ""}`.slice(found.length).trim(), at: at(section, line), confidence: 1 };
  });
  const others = section.groups.flatMap((group) => statements(section, "SUCCESS", { ...group, entries: group.entries.filter(({ kind }) => kind !== "row") }));
  return { scorecard, statements: others, missed: section.groups.flatMap(({ entries }) => headless(entries)) };
}

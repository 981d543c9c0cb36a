import type { CareerRow, PromotionRow } from "../../document-facts";
import { type Group, nameOf } from "../groups";
import { textOf } from "../../pages/text-of";
import { certain, itemsOf, type Part, saidIn, type SectionText, statements } from "../part";
import type { Entry } from "../tables";
import { namesPerson, titlesIn } from "../titles";

const lists = [
  { list: "FEEDER", words: /feeder|into (this|the)|entry (path|point|role)|previous role|prior role/i },
  { list: "NEXT", words: /next|after (this|the)|upward|advancement/i },
  { list: "ADJACENT", words: /adjacent|lateral|sideways|alternative/i },
] as const;

/** Feeder, next and adjacent roles, what promotions ask for, and how the role evolves. */
export function readCareer(section: SectionText): Part {
  const parts = section.groups.map((group) => readGroup(section, group));
  return {
    career: parts.flatMap((part) => part.career ?? []),
    promotions: parts.flatMap((part) => part.promotions ?? []),
    statements: parts.flatMap((part) => part.statements ?? []),
  };
}

function readGroup(section: SectionText, group: Group): Part {
  const name = nameOf(group) ?? "";
  if (/promotion|promoted|next level/i.test(name)) return { promotions: promotion(section, group) };
  const list = lists.find(({ words }) => words.test(name))?.list;
  if (!list || /evol/i.test(name)) return { statements: statements(section, "CAREER", group) };
  return { career: saidIn(group.entries).map((entry) => move(section, list, entry)) };
}

/** Titles whose last word names no person may be fields, such as "Platform Security". */
function move(section: SectionText, list: CareerRow["list"], entry: Entry): CareerRow {
  const titles = titlesIn(textOf(entry));
  const isTitled = titles.some(namesPerson);
  const row = { list, raw: textOf(entry), titles, ...certain(section, entry.line) };
  return isTitled ? row : { ...row, confidence: 0.7, doubt: "may name a field of work and no role" };
}

/** The levels that the heading names: "(A → B)", "(A to B)", "(to B)". */
function promotion(section: SectionText, group: Group): PromotionRow[] {
  const requirements = itemsOf(section, group.entries);
  const inner = /\(([^()]*)\)/.exec(group.heading ?? group.lead ?? "")?.[1] ?? "";
  const [, from = null, to = null] = /^(?:from\s+)?(.*?)\s*(?:→|->|\bto\b)\s*(.+)$/i.exec(inner) ?? [];
  const line = group.marks[0]?.line ?? section.heading.block.line;
  return requirements.length > 0 ? [{ from: from || null, to: to || null, requirements, ...certain(section, line) }] : [];
}

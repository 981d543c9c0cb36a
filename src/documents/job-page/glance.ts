import type { Section } from "../../ontology/vocabulary";
import type { Block } from "../blocks";
import type { YearsRow } from "../document-facts";
import { type Findings, group, itemOf, merged, stated } from "../pages/findings";
import { labelled, membersOf } from "../pages/lists";
import { payIn } from "../pages/money";
import { textOf } from "../pages/text-of";

interface Fact {
  readonly label: string;
  readonly text: string;
  readonly block: Block;
}

/** Where a fact at a glance goes that is no years, pay or certification; the first label that fits counts. */
const places: readonly (readonly [label: RegExp, section: Section, isList: boolean])[] = [
  [/education|degree/i, "QUALIFICATION", false],
  [/employer|industr|sector/i, "ENVIRONMENT", true],
  [/\bAI\b|automation/, "AI_IMPACT", false],
  [/outlook|growth|demand/i, "CAREER", false],
];

/** Facts at a glance: a label and its value, in one line, in one row, or in two lines. */
export function readGlance(section: string, blocks: readonly Block[]): Findings {
  const facts = pairsOf(blocks);
  return { ...merged(facts.map((fact) => readFact(section, fact))), lines: blocks.map(({ line }) => line) };
}

function pairsOf(blocks: readonly Block[]): Fact[] {
  const facts: Fact[] = [];
  let label: string | null = null;
  for (const block of blocks) {
    const pair = label === null ? pairIn(block) : null;
    if (pair) facts.push({ ...pair, block });
    else if (label === null) label = textOf(block);
    else {
      facts.push({ label, text: textOf(block), block });
      label = null;
    }
  }
  return facts;
}

function pairIn(block: Block): { label: string; text: string } | null {
  if (block.kind !== "row") return labelled(block.text);
  const [label = "", ...cells] = block.cells;
  return { label, text: cells.join(" ") };
}

function readFact(section: string, { label, text, block }: Fact): Findings {
  const pay = payIn(text, null, section, block.line);
  if (/experience/i.test(label)) return { years: yearsIn(text, section, block.line) };
  if (/certif|licens/i.test(label)) return { certifications: membersOf(text).map((name) => ({ ...stated(section, block.line), name, status: null, raw: name })) };
  if (/salary|pay\b|wage|compensation/i.test(label) && pay) return { pay: [pay] };
  const [, place, isList] = places.find(([pattern]) => pattern.test(label)) ?? [null, "ENVIRONMENT" as const, false];
  return { statements: group(place, label, (isList ? membersOf(text) : [text]).map((one) => itemOf(section, block, one))) };
}

const years = /(\d+)\s*(?:[-–—]|to)\s*(\d+)\s*\+?\s*years?|(\d+)\s*(\+|or more)?\s*years?|entry[- ]level/iu;

/** The ranges of years in a line, one for each part between semicolons. */
export function yearsIn(text: string, section: string, line: number): YearsRow[] {
  return text.split(/\s*;\s*/u).flatMap((raw) => {
    const found = years.exec(raw);
    if (!found) return [];
    const [, from, to, least, open] = found;
    const min = Number(from ?? least ?? 0);
    return [{ ...stated(section, line), min, max: to !== undefined ? Number(to) : least !== undefined && open === undefined ? min : null, level: levelIn(raw), raw }];
  });
}

/** "2–5 years (mid-level)": the words in parentheses, or those after "for". */
function levelIn(raw: string): string | null {
  return /\(([^()]+)\)/u.exec(raw)?.[1] ?? /\bfor (.+?)(?: (?:roles?|positions?|levels?))?$/iu.exec(raw)?.[1] ?? null;
}

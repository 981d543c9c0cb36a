import { textOf } from "../pages/text-of";
import { phrasesFrom } from "./known-phrases";
import type { Outline } from "./outline";

const lists = /^(?:(?:top|key|main|core|primary)\s+(?:\d+\s+)?)(?:technical skills|soft skills|skills|tools(?:\s*(?:or|and|&|\/)\s*platforms)?|kpis|metrics)\b\s*:?/i;

/** What the role card lists by name: skills, tools and KPIs, which the tables of the document name, too. */
export function cardPhrases({ sections }: Outline): string[] {
  const lines = sections.filter(({ heading }) => heading.kind === "SCORECARD").flatMap(({ blocks }) => blocks.map(textOf));
  return lines.filter((line) => lists.test(line)).flatMap((line) => phrasesFrom(namesIn(line.replace(lists, "")), /\btools\b/i.test(lists.exec(line)?.[0] ?? "")));
}

function namesIn(list: string): string[] {
  const bare = list.replace(/\([^()]*\)/g, "").replace(/(?:^|\s)\d{1,2}[.)]\s/g, "; ");
  return bare.split(/\s*[;,:]\s*|\s*\/\s*|\s\+\s|\.$/).map((name) => name.trim()).filter(Boolean);
}

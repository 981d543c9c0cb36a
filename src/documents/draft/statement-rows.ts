import { Section } from "../../ontology/vocabulary";
import type { DocumentFacts, Item, StatementGroup } from "../document-facts";
import { asPending, remarkLines, yamlLines } from "./entries";
import { doubts, type SectionKey } from "./rows";
import { slugOf } from "./slug";

const wordsOfKey = 5;

/** The statements of a document as lines of YAML: a list of groups for each section of the closed list. */
export function statementLines(facts: DocumentFacts, keyOf: SectionKey, indent: number): string[] {
  const key = uniqueKeys();
  const groups = [...facts.statements, ...levelGroups(facts), ...scorecardGroups(facts)].filter(({ items }) => items.length > 0);
  const lines = Section.options.flatMap((section) => {
    const own = groups.filter((group) => group.section === section);
    return own.length === 0 ? [] : [`${" ".repeat(indent + 2)}${section}:`, ...own.flatMap((group) => groupLines(group, key, keyOf, indent + 4))];
  });
  return lines.length === 0 ? [] : [`${" ".repeat(indent)}statements:`, ...lines];
}

function groupLines({ category, items }: StatementGroup, key: (text: string) => string, keyOf: SectionKey, indent: number): string[] {
  const [first] = items;
  if (!first) return [];
  const head = yamlLines([{ in: keyOf(first), ...(category ? { category } : {}) }], indent);
  return [...head, `${" ".repeat(indent + 2)}items:`, ...items.flatMap((item) => itemLines(item, key(item.text), indent + 4))];
}

function itemLines(item: Item, key: string, indent: number): string[] {
  const text = item.text.trim();
  return text === "" ? asPending([key]) : [...remarkLines(doubts(item), indent), ...yamlLines({ [key]: text }, indent)];
}

/** What is expected by level. */
function levelGroups({ levels }: DocumentFacts): StatementGroup[] {
  return levels.map(({ level, text, ...read }) => ({ section: "HIRING", category: level, items: [{ ...read, text }] }));
}

/** The card that repeats the document in short. */
function scorecardGroups({ scorecard }: DocumentFacts): StatementGroup[] {
  const items = scorecard.map(({ label, text, ...read }) => ({ ...read, text: `${label}: ${text}` }));
  return [{ section: "SUCCESS", category: items[0]?.at.section ?? null, items }];
}

/** Keys for statements, each once: their first words. */
function uniqueKeys(): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const words = slugOf(text).split("-").slice(0, wordsOfKey).join("-");
    const free = Array.from({ length: given.size + 1 }, (_, index) => (index === 0 ? words : `${words}-${index + 1}`)).find((key) => !given.has(key)) ?? words;
    given.add(free);
    return free;
  };
}

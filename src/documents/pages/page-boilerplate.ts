import type { Block } from "../blocks";
import { type BoilerplateRule, ruleOfForm } from "../boilerplate";
import { textOf } from "./text-of";

const link = /[→»]\s*$|^(?:see|view|browse|read|explore)\b.*\b(?:all|more)\b.*\b(?:jobs|roles|careers|articles|posts)\b/iu;

/** The rule by which a line of a page is boilerplate wherever it stands; null when none fits. */
export function pageBoilerplate(block: Block): BoilerplateRule | null {
  const rule = ruleOfForm(block) ?? (link.test(textOf(block)) ? "links to other pages" : null);
  return rule === "byline" && isSentence(textOf(block)) ? null : rule;
}

const isSentence = (text: string): boolean => /[.!?]$/u.test(text.trim());

const longestByline = 20;

/** The rule for a line above the first part of a page that is neither its title nor its summary. */
export function aboveParts(block: Block, before: readonly Block[], title: Block | null): BoilerplateRule | null {
  if (title !== null && before.indexOf(block) < before.indexOf(title)) return "above the title";
  return textOf(block).split(/\s+/u).length <= longestByline ? "byline" : null;
}

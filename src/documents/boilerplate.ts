import type { Block } from "./blocks";
import { textOf } from "./pages/text-of";

/** The closed list of rules by which a line of a document is no part of what it says; docs/documents.md repeats it. */
export const boilerplateRules = {
  "no words": "signs only: a lone dash, a bar, a rule",
  "above the title": "everything before the title of the document",
  "byline": "a short line between the title and the first section: author, date, time to read",
  "table of contents": "a section's name that the same name follows later with a text below it",
  "advert": "a short call to act, and the lines beside it that share its last word",
  "links to other pages": "a heading that announces other posts, and what follows up to the next section",
  "share links": "a line of a few words that asks to share or follow",
  "cookie notice": "a line that asks for consent to cookies",
  "comment form": "the words of a form for comments",
  "sample letter": "the section of a job page that shows a letter of application",
  "call to test oneself": "the section of a skill page that offers an exam or a quiz",
  "after the end": "everything in the last section from the first advert, link list, share line or comment form on",
} as const;

export type BoilerplateRule = keyof typeof boilerplateRules;

const callToAct = /^(?:explore|discover|browse|find|compare|subscribe|sign up|join|enrol+|download|learn more|read more|view all|shop|book|visit|click|register|get started|start your)\b/i;
const byForm: readonly (readonly [BoilerplateRule, RegExp])[] = [
  ["cookie notice", /\bcookies?\b.*\b(?:accept|consent|agree|policy|settings)\b|\b(?:accept|consent|agree)\b.*\bcookies?\b/i],
  ["share links", /^(?:share|tweet|pin it|follow us|share (?:this|on|via)\b.{0,40}|like this)\W*$/i],
  ["links to other pages", /^(?:related|recent|popular|similar|recommended|latest|other|more|previous|next)\s+(?:posts?|articles?|stories|reading|pages?|blueprints?)\W*$|^you (?:may|might) also (?:like|enjoy)\W*$/i],
  ["comment form", /^(?:leave a (?:reply|comment)|\d* ?comments?|notify of|post comment|(?:view all|inline) (?:comments|feedbacks)|(?:newest|oldest|most voted)(?: .*)?|log ?in to (?:reply|comment)|your email address.*)\W*$/i],
  ["byline", /^(?:by|author|written by|posted (?:on|by|in)|published(?: on)?|(?:last )?updated(?: on)?|tags|categories|filed under|reading time)\b.{0,60}$|^\d+ min(?:ute)?s? read$/i],
];

const mostWordsOfCall = 5;

/** The rule that the form of a line alone meets, or null; items of lists and rows of tables meet none but "no words". */
export function ruleOfForm(block: Block): BoilerplateRule | null {
  const text = textOf(block).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return "no words";
  if (block.kind === "item" || block.kind === "row") return null;
  if (isCall(text)) return "advert";
  return byForm.find(([, form]) => form.test(text))?.[0] ?? null;
}

/** The lines right above an advert that share its last word: its headline and its sentence. */
export function advertAbove(blocks: readonly Block[], call: number): Block[] {
  const word = lastWord(blocks[call]);
  const above = blocks.slice(Math.max(0, call - 2), call).reverse();
  const other = above.findIndex((block) => block.kind !== "text" || !textOf(block).toLowerCase().includes(word));
  return other < 0 ? above : above.slice(0, other);
}

/** A call to act begins with its verb, is no sentence, and has a capital in each longer word. */
function isCall(text: string): boolean {
  const words = text.split(/\s+/);
  return callToAct.test(text) && words.length <= mostWordsOfCall && !/[.:;,]$/.test(text) && words.every((word) => word.length < 4 || /^[A-Z]/.test(word));
}

function lastWord(block: Block | undefined): string {
  return (block ? textOf(block) : "").toLowerCase().split(/\s+/).at(-1) ?? "";
}

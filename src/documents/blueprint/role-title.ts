import type { ReadableDocument } from "../blocks";
import type { FactLists } from "./part";
import { textOf } from "../pages/text-of";

const familyTitle = /^(\S.*?)\s*(?:[:|]|\s[–—-])\s*role blueprint\b/i;
const subject = /^(?:The|An?)\s+((?:[A-Z][\w&/+.-]*)(?:\s+(?:[A-Z][\w&/+.-]*|of|and|&))*)(?:\s+\([^()]*\))?\s+[a-z]/;

/** The role that a title of the family names ("Role: Role Blueprint, …"), or null for another text. */
export function titleOf(text: string): string | null {
  return familyTitle.exec(text)?.[1] ?? null;
}

/** The title of the role: as the document's title gives it, else its role card, else the subject of the first sentence that has one. */
export function roleTitle(document: ReadableDocument, card: FactLists["scorecard"]): string {
  const lines = [document.title ?? "", ...document.blocks.map(textOf)];
  const titled = lines.map(titleOf).find((title) => title !== null);
  const onCard = card.find(({ label }) => /^(role|job|position)( title)?$/i.test(label))?.text;
  const subjects = document.blocks.flatMap((block) => (block.kind === "text" ? (subject.exec(block.text)?.[1] ?? []) : []));
  return titled ?? onCard ?? subjects.find((one) => /^[A-Z]/.test(one)) ?? document.title ?? "";
}

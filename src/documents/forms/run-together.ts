import type { Block } from "../blocks";
import { splitTopLevel } from "../split-top-level";

/** A line that runs a list together: what stands before the list, and its items. */
interface RunTogether {
  readonly head: string;
  readonly items: readonly string[];
}

const behindColon = /^([^]*?:)\s*([-–—•*·▪●◦■])\s+(\S[^]*)$/;
const beforeLabel = / [-–—] (?=\p{Lu}[^:–—.]{0,40}: )/gu;
const shortHead = 8;
const longItem = 5;

/** Lists that run on within a line, as items behind the text or item that they belong to; one dash in a line is no list. */
export function withRunTogetherLists(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "text" && block.kind !== "item") return [block];
    const depth = block.kind === "item" ? block.depth + 1 : 0;
    const item = (text: string, at: number): Block => ({ kind: "item", text, line: block.line, depth: at, number: null });
    const siblings = block.kind === "item" ? block.text.split(/ [•▪●◦■] /) : [];
    if (siblings.length > 1) return siblings.map((text, index) => (index === 0 ? { ...block, text } : item(text, depth - 1)));
    const found = afterColon(block.text) ?? labelled(block.text) ?? (block.kind === "text" ? titled(block.text) : null);
    return found === null ? [block] : [{ ...block, text: found.head }, ...found.items.map((text) => item(text, depth))];
  });
}

/** "Label: – a – b" */
function afterColon(text: string): RunTogether | null {
  const [, head, mark, items] = behindColon.exec(text) ?? [];
  return head === undefined || mark === undefined || items === undefined ? null : { head, items: splitTopLevel(items, new RegExp(` [${mark}] `, "g")) };
}

/** "Name – Use: a – Level: b" */
function labelled(text: string): RunTogether | null {
  const [head = "", ...items] = splitTopLevel(text, beforeLabel);
  return items.length > 1 ? { head, items } : null;
}

/** "Reports – Weekly figures of … – Plans for …": a short title, then items in capitals of which one is longer than names are; or any after "include". */
function titled(text: string): RunTogether | null {
  const [head = "", ...items] = splitTopLevel(text, / [–—] /g);
  if (items.length < 2 || wordsIn(head) > shortHead || /[.;!?]/.test(head)) return null;
  const isListed = /\b(?:include|includes|including)$/.test(head);
  const isTitled = items.every((item) => /^["“(]?[\p{Lu}\p{N}]/u.test(item)) && items.some((item) => wordsIn(item) > longItem);
  return isListed || isTitled ? { head, items } : null;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

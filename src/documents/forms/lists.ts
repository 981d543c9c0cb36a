import type { Block } from "../blocks";
import { bulletOf, isBullet, isLoneBullet } from "./bullets";
import { hasWords, indentPerLevel, type DraftBlock, type DraftText } from "./raw-block";

/** Puts a bullet that stands alone on its line in front of the text below it, and leaves out texts without words. */
export function withLoneBullets(blocks: readonly DraftBlock[]): DraftBlock[] {
  const begins = (block: DraftBlock | undefined): block is DraftText => block?.kind === "text" && hasWords(block.text) && !isBullet(block.text);
  return blocks.flatMap((block, index): DraftBlock[] => {
    if (block.kind !== "text") return [block];
    if (isLoneBullet(block.text) && begins(blocks[index + 1])) return [];
    const above = blocks[index - 1];
    if (begins(block) && above?.kind === "text" && isLoneBullet(above.text)) return [{ ...block, text: `${above.text} ${block.text}`, indent: above.indent }];
    return hasWords(block.text) ? [block] : [];
  });
}

/** Texts that begin with a bullet or a number, as items; how far in they stand tells their depth. */
export function withItems(blocks: readonly DraftBlock[]): Block[] {
  let indents: number[] = [];
  return blocks.map((block): Block => {
    if (block.kind === "item") indents = Array.from({ length: block.depth + 1 }, (_, depth) => depth * indentPerLevel);
    else if (block.kind !== "text" || (block.indent === 0 && !isBullet(block.text))) indents = [];
    if (block.kind !== "text") return block;
    const { text, line, indent } = block;
    const bullet = bulletOf(text);
    if (bullet === null) return { kind: "text", text, line };
    indents = [...indents.filter((one) => one < indent), indent];
    return { kind: "item", text: bullet.text, line, depth: indents.length - 1, number: bullet.number };
  });
}

import type { DraftBlock, DraftText } from "./raw-block";

const delimiter = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/** Texts that are rows of a table drawn with pipes, as rows; the line below a head goes. */
export function withPipeTables(blocks: readonly DraftBlock[]): DraftBlock[] {
  let isInTable = false;
  return blocks.flatMap((block, index): DraftBlock[] => {
    if (block.kind !== "text" || !block.text.includes("|")) {
      isInTable = false;
      return [block];
    }
    if (delimiter.test(block.text)) {
      isInTable = true;
      return [];
    }
    const next = blocks[index + 1];
    const isHeader = next?.kind === "text" && delimiter.test(next.text);
    return isHeader || isInTable || isFramed(block) ? [{ kind: "row", cells: cellsOf(block.text), isHeader, line: block.line }] : [block];
  });
}

function isFramed({ text }: DraftText): boolean {
  return text.length > 1 && text.startsWith("|") && text.endsWith("|");
}

function cellsOf(text: string): string[] {
  const inside = text.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

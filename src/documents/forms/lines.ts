import type { Repair } from "../blocks";
import { isBullet } from "./bullets";
import type { Mend } from "./mojibake";
import { indentPerLevel, pageBreak, tidy, type DraftBlock, type RawBlock } from "./raw-block";

export interface Lines {
  readonly blocks: readonly DraftBlock[];
  readonly repairs: readonly Repair[];
}

/** Mends the texts and gives each line of them a block and its number, counted where the source gives none. */
export function linesOf(raw: readonly RawBlock[], mend: Mend): Lines {
  const repairs: Repair[] = [];
  const blocks: DraftBlock[] = [];
  const mendAt = (text: string, line: number) => {
    const { text: mended, changes } = mend(text);
    for (const change of changes) repairs.push({ line, ...change });
    return tidy(mended);
  };
  for (const block of raw) {
    const line = block.line ?? (blocks.at(-1)?.line ?? 0) + 1;
    if (block.kind === "row") blocks.push({ ...block, line, cells: block.cells.map((cell) => mendAt(cell, line)) });
    else if (block.kind === "heading") blocks.push({ ...block, line, text: mendAt(block.text, line) });
    else for (const one of blocksOf(block, line, mendAt)) blocks.push(one);
  }
  return { blocks, repairs };
}

/** The first line is what the form says, an item or a text; later ones are texts, those of an item further in. */
function blocksOf(raw: RawBlock & { readonly kind: "item" | "text" }, first: number, mendAt: (text: string, line: number) => string): DraftBlock[] {
  const indent = raw.kind === "item" ? indentPerLevel * (raw.depth + 1) : raw.indent;
  const parts = partsOf(raw).map(({ text, line }) => ({ line, lines: text.split("\n").map((one) => mendAt(one, line ?? first)).filter((one) => one !== "") }));
  const isList = parts.flatMap(({ lines }) => lines).filter((line, index) => index > 0 && isBullet(line)).length > 1;
  const texts = parts.flatMap(({ lines, line }) => listed(lines, isList).map((text) => ({ text, line })));
  return texts.map(({ text, line: own }, index) => {
    const line = own ?? first + index;
    return index === 0 ? { ...raw, text, line } : { kind: "text", text, indent, line };
  });
}

/** The lines that the page shows, each with its line of the source. */
function partsOf({ text, line }: RawBlock & { readonly text: string }): { text: string; line: number | null }[] {
  let passed = 0;
  return text.split(pageBreak).map((part) => {
    const lead = newlinesIn(part.slice(0, part.search(/\S|$/)));
    const at = line === null ? null : line + passed + lead;
    passed += newlinesIn(part);
    return { text: part.trim(), line: at };
  });
}

/** Lines of a source that a page shows as one; those with a bullet stay apart in a list, or behind a colon. */
function listed(lines: readonly string[], isList: boolean): string[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || (isBullet(line) && (isList || group.at(-1)?.endsWith(":")))) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => group.join(" "));
}

function newlinesIn(text: string): number {
  return text.split("\n").length - 1;
}

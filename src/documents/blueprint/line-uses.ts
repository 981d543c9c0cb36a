import type { Block, ReadableDocument } from "../blocks";
import type { BoilerplateRule } from "../boilerplate";
import type { LineUse } from "../document-facts";
import { groupBy } from "../../group-by";
import { textOf } from "../pages/text-of";
import type { Group } from "./groups";
import type { Outline, SectionHeading } from "./outline";
import type { Part } from "./part";
import { titleOf } from "./role-title";
import type { Entry } from "./tables";

/** A section with what its reader made of it. */
export interface ReadSection {
  readonly heading: SectionHeading;
  readonly groups: readonly Group[];
  readonly part: Part;
}

interface Used {
  readonly line: number;
  readonly use: LineUse["use"];
  readonly rule?: BoilerplateRule;
}

/** Where a line holds several blocks, what is worst understood counts. */
const order: readonly LineUse["use"][] = ["NOT_UNDERSTOOD", "FACT", "HEADING", "BOILERPLATE"];

/** What became of every line of a document: each line once, in order. */
export function lineUses({ blocks, marks }: ReadableDocument, outline: Outline, furniture: ReadonlyMap<Block, BoilerplateRule>, sections: readonly ReadSection[]): LineUse[] {
  const ruled = [...furniture].map(([{ line }, rule]): Used => ({ line, use: "BOILERPLATE", rule }));
  const above = outline.before.filter((block) => !furniture.has(block)).map((block): Used => ({ line: block.line, use: titleOf(textOf(block)) === null ? "NOT_UNDERSTOOD" : "HEADING" }));
  const uses = groupBy([...ruled, ...above, ...sections.flatMap(usesIn)], ({ line }) => line);
  const lines = [...groupBy(blocks, ({ line }) => line)].map(([line, on]): LineUse => {
    const text = on.map(textOf).join(" – ");
    const used = uses.get(line)?.toSorted((a, b) => order.indexOf(a.use) - order.indexOf(b.use))[0];
    return used?.use === "BOILERPLATE" ? { line, use: used.use, rule: used.rule ?? "", text } : { line, use: used?.use ?? "NOT_UNDERSTOOD", text };
  });
  const signs = marks.map(({ line, text }): LineUse => ({ line, use: "BOILERPLATE", rule: "no words", text }));
  return [...lines, ...signs].sort((a, b) => a.line - b.line);
}

/** What a reader missed is not understood; the rest of a section are its headings and facts. */
function usesIn({ heading, groups, part }: ReadSection): Used[] {
  const missed = new Set(part.missed);
  return [
    { line: heading.block.line, use: "HEADING" },
    ...groups.flatMap((group) => group.marks.map(({ line }): Used => ({ line, use: "HEADING" }))),
    ...groups.flatMap((group) => group.entries.flatMap((entry) => linesOf(entry).map((line): Used => ({ line, use: missed.has(entry) ? "NOT_UNDERSTOOD" : entry.kind === "row" && entry.isHeader ? "HEADING" : "FACT" })))),
  ];
}

function linesOf(entry: Entry): readonly number[] {
  return entry.kind === "row" && entry.lines ? entry.lines : [entry.line];
}

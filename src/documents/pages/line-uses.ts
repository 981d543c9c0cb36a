import type { Block, ReadableDocument } from "../blocks";
import type { BoilerplateRule } from "../boilerplate";
import type { DocumentFacts, LineUse } from "../document-facts";
import { textOf } from "./text-of";

type Facts = Omit<DocumentFacts, "lines" | "family" | "role" | "sections">;

/** Lines that hold no fact and how the reader knows. */
export interface OtherLines {
  readonly facts: readonly number[];
  readonly headings: readonly number[];
  /** The rule that makes a block boilerplate; null where none does. */
  readonly boilerplate: (block: Block) => BoilerplateRule | null;
}

/** What became of each line: a fact where one was read from it, else a heading, boilerplate, or not understood. */
export function lineUses({ blocks, marks }: ReadableDocument, facts: Facts, other: OtherLines): LineUse[] {
  const read = new Set([...other.facts, ...linesOf(facts)]);
  const headings = new Set(other.headings);
  const uses = blocks.map((block): LineUse => {
    const line = { line: block.line, text: textOf(block) };
    if (read.has(block.line)) return { ...line, use: "FACT" };
    if (headings.has(block.line)) return { ...line, use: "HEADING" };
    const rule = other.boilerplate(block);
    return rule === null ? { ...line, use: "NOT_UNDERSTOOD" } : { ...line, use: "BOILERPLATE", rule };
  });
  const signs = marks.map((mark): LineUse => ({ ...mark, use: "BOILERPLATE", rule: "no words" satisfies BoilerplateRule }));
  return [...uses, ...signs].sort((a, b) => a.line - b.line);
}

function linesOf({ statements, promotions, ...rows }: Facts): number[] {
  const items = [...statements.flatMap((group) => group.items), ...promotions.flatMap(({ requirements }) => requirements)];
  return [...Object.values(rows).flat(), ...promotions, ...items].map(({ at }) => at.line);
}

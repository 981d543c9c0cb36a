import type { Block } from "../blocks";

/** A block as one line; the cells of a row with colons between them. */
export const textOf = (block: Block): string => (block.kind === "row" ? block.cells.join(": ") : block.text);

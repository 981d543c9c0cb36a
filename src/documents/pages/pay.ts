import type { Block } from "../blocks";
import { type Findings, group, itemOf } from "./findings";
import { named } from "./lists";
import { payIn } from "./money";
import { textOf } from "./text-of";

/** Salary ranges, one a line, with the level that the line names; remarks on them stay statements. */
export function readPay(section: string, blocks: readonly Block[]): Findings {
  const rows = blocks.map((block) => ({ block, pay: payIn(textOf(block), named(textOf(block))?.label ?? null, section, block.line) }));
  return {
    pay: rows.flatMap(({ pay }) => (pay ? [pay] : [])),
    statements: group("CAREER", section, rows.filter(({ pay }) => pay === null).map(({ block }) => itemOf(section, block))),
  };
}

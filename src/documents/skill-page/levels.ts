import { type Findings, group, itemOf, stated } from "../pages/findings";
import { named } from "../pages/lists";
import { type Group } from "../pages/outline";
import { textOf } from "../pages/text-of";

/** What is expected by level: lines "Level: text", or lines under a level's sub-heading. Lines of neither kind stay statements. */
export function readLevels(section: string, groups: readonly Group[]): Findings {
  const rows = groups.flatMap(({ heading, blocks }) => blocks.map((block) => {
    const line = named(textOf(block));
    const level = heading ?? line?.label ?? null;
    return { block, level, text: heading === null && line ? line.text : textOf(block) };
  }));
  return {
    levels: rows.flatMap(({ block, level, text }) => (level === null ? [] : [{ ...stated(section, block.line), level, text }])),
    statements: group("HIRING", section, rows.filter(({ level }) => level === null).map(({ block }) => itemOf(section, block))),
  };
}

import type { Block } from "../blocks";
import { advertAbove, type BoilerplateRule, ruleOfForm } from "../boilerplate";
import { textOf } from "../pages/text-of";
import type { Outline, OutlineSection } from "./outline";
import { titleOf } from "./role-title";

const longestByline = 20;
const endings: ReadonlySet<BoilerplateRule | null> = new Set<BoilerplateRule | null>(["advert", "links to other pages", "share links", "comment form"]);

/** What in a document is no part of the blueprint, with the rule that says so. */
export function furnitureOf({ before, sections }: Outline): ReadonlyMap<Block, BoilerplateRule> {
  const lastKnown = sections.findLastIndex(({ heading }) => heading.kind !== null);
  const lastFilled = new Map(sections.flatMap(({ heading, blocks }, at) => (blocks.length > 0 ? [[heading.words, at] as const] : [])));
  const ruled = new Map(aboveSections(before));
  let isOver = false;
  for (const [at, section] of sections.entries()) {
    const own: Ruled = at < lastKnown ? within(section.blocks) : atEnd(section, isOver);
    if (section.blocks.length === 0 && (lastFilled.get(section.heading.words) ?? -1) > at) ruled.set(section.heading.block, "table of contents");
    for (const [block, rule] of own) ruled.set(block, rule);
    isOver = own.some(([, rule]) => rule === "after the end");
  }
  return ruled;
}

type Ruled = readonly (readonly [Block, BoilerplateRule])[];

/** Before the title anything, between title and first section what is short. */
function aboveSections(before: readonly Block[]): Ruled {
  const title = before.findIndex((block) => titleOf(textOf(block)) !== null);
  return before.flatMap((block, at): Ruled => {
    if (at === title) return [];
    if (at < title) return [[block, "above the title"]];
    const rule = ruleOfForm(block) ?? (textOf(block).split(/\s+/).length <= longestByline ? "byline" : null);
    return rule ? [[block, rule]] : [];
  });
}

/** The last section and what follows it: from the first line on that ends the text all is furniture, up to a numbered heading. */
function atEnd({ heading, blocks }: OutlineSection, isOver: boolean): Ruled {
  const all = [heading.block, ...blocks];
  const isEnd = heading.kind === null && heading.number === null && (isOver || endings.has(ruleOfForm(heading.block)));
  const first = isEnd ? 0 : all.findIndex((_, at) => at > 0 && endings.has(ruleAt(all, at)));
  if (first < 0) return within(blocks);
  const start = isEnd ? 0 : first - advertAbove(all, first).length;
  return [...within(all.slice(1, start)), ...all.slice(start).map((block) => [block, "after the end"] as const)];
}

function within(blocks: readonly Block[]): Ruled {
  const rules = blocks.map((_, at) => ruleAt(blocks, at));
  const links = rules.indexOf("links to other pages");
  return blocks.flatMap((block, at): Ruled => {
    if (links >= 0 && at >= links) return [[block, "links to other pages"]];
    const rule = rules[at];
    const above = rule === "advert" ? advertAbove(blocks, at).map((one) => [one, rule] as const) : [];
    return rule ? [...above, [block, rule]] : [];
  });
}

/** A line right above a list or a table is its heading, whatever its form, unless it announces links. */
function ruleAt(blocks: readonly Block[], at: number): BoilerplateRule | null {
  const [block, next] = [blocks[at], blocks[at + 1]];
  const rule = block ? ruleOfForm(block) : null;
  return rule === "links to other pages" || rule === "no words" || (next?.kind !== "item" && next?.kind !== "row") ? rule : null;
}

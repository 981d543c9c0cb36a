import type { Block } from "../blocks";
import type { SkillRow, ToolRow } from "../document-facts";
import { type Findings, stated } from "../pages/findings";
import { membersOf, named } from "../pages/lists";
import { type Group } from "../pages/outline";
import { noSkill } from "../pages/skill-row";
import { productsIn } from "../pages/tool-names";
import { textOf } from "../pages/text-of";

const behavioural = /\b(?:soft|behaviou?ral|people|interpersonal)\b/i;

/** A map of skills: lines "Skill: topic, topic", or skills as sub-headings with their topics or a description below. */
export function readSkillMap(section: string, groups: readonly Group[]): Findings {
  return {
    lines: groups.flatMap(({ blocks }) => blocks.map(({ line }) => line)),
    skills: groups.flatMap(({ heading, line, blocks }) => {
      const kind = behavioural.test(heading ?? section) ? "BEHAVIOURAL" : "TECHNICAL";
      const isList = heading === null || blocks.some((block) => named(textOf(block)) !== null);
      return isList ? blocks.map((block) => skillIn(section, block, kind)) : [skillAbove(section, heading, line, blocks, kind)];
    }),
  };
}

function skillIn(section: string, block: Block, kind: SkillRow["kind"]): SkillRow {
  const list = named(textOf(block));
  return { ...noSkill, ...stated(section, block.line), kind, name: list?.label ?? textOf(block), topics: list ? membersOf(list.text) : [] };
}

function skillAbove(section: string, name: string, line: number, blocks: readonly Block[], kind: SkillRow["kind"]): SkillRow {
  const prose = blocks.filter((block) => block.kind === "text").map(textOf);
  const items = blocks.filter((block) => block.kind !== "text").map(textOf);
  return { ...noSkill, ...stated(section, line), kind, name, topics: items, description: prose.join(" ") || null };
}

/** Tools by category: lines "Category: product, product", or one product a line. */
export function readToolList(section: string, blocks: readonly Block[]): Findings {
  return {
    tools: blocks.map((block): ToolRow => {
      const list = named(textOf(block));
      const raw = list?.text ?? textOf(block);
      const products = productsIn(raw) ?? { names: [], generic: [raw] };
      return { ...stated(section, block.line), category: list?.label ?? null, raw, ...products, purpose: null, commonality: null, commonalityRaw: null };
    }),
  };
}

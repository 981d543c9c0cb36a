import type { Section } from "../../ontology/vocabulary";
import type { Block } from "../blocks";
import type { StatementGroup } from "../document-facts";
import { type Findings, group, itemOf } from "../pages/findings";
import { labelled, membersOf } from "../pages/lists";
import { type Group } from "../pages/outline";
import { textOf } from "../pages/text-of";

/** Tasks to practise on, wherever they stand. */
const practice = /^mini[- ]?(?:task|project|challenge)|\b(?:exercise|practice|challenge)\b/i;

/** The statements of a part, under its sub-headings; with `lists`, a line "Label: a, b" is a list under that label. */
export function readStatements(heading: string, groups: readonly Group[], section: Section, lists: boolean): Findings {
  return {
    statements: groups.flatMap(({ heading: below, blocks }) => {
      const category = below ?? heading;
      const place = below !== null ? placeOf(below, section) : section;
      return lists ? listsUnder(heading, category, blocks, place) : group(place, category, blocks.map((block) => itemOf(heading, block)));
    }),
  };
}

function placeOf(category: string, section: Section): Section {
  if (/\bdeliverables\b/i.test(category)) return "DELIVERABLE";
  return practice.test(category) && section !== "HIRING" ? "LEARNING" : section;
}

function listsUnder(heading: string, category: string, blocks: readonly Block[], section: Section): StatementGroup[] {
  const plain: Block[] = [];
  const lists = blocks.flatMap((block) => {
    const list = labelled(textOf(block));
    if (list === null) plain.push(block);
    return list === null ? [] : group(placeOf(list.label, section), list.label, membersOf(list.text).map((text) => itemOf(heading, block, text)));
  });
  return [...group(section, category, plain.map((block) => itemOf(heading, block))), ...lists];
}

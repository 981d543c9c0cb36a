import type { Section } from "../../../ontology/vocabulary";
import type { Item } from "../../document-facts";
import { textOf } from "../../pages/text-of";
import type { Group } from "../groups";
import { certain, type Part, type SectionText, statements } from "../part";

/** Reads a section of lists: every group as statements, prose before the first heading as statements of its own kind. */
export function readStatements(about: Section, prose: Section = about): (section: SectionText) => Part {
  return (section) => ({ statements: section.groups.flatMap((group) => statements(section, isProse(group) ? prose : about, group)) });
}

/** Goals by date; what success and high performance look like is told apart, a sentence and its list as one. */
export function readMilestones(section: SectionText): Part {
  const all = section.groups.flatMap((group) => {
    const isSuccess = /success|performance|looks like/i.test(group.heading ?? group.lead ?? "");
    return isSuccess && group.lead !== null && group.heading !== null
      ? [{ section: "SUCCESS" as const, category: group.heading, items: [wholeSentence(section, group)] }]
      : statements(section, isSuccess || isProse(group) ? "SUCCESS" : "MILESTONE", group);
  });
  return { statements: all };
}

function wholeSentence(section: SectionText, group: Group): Item {
  const [lead, items] = [group.marks.at(-1), group.entries.map(textOf)];
  const line = lead?.line ?? section.heading.block.line;
  return { text: `${group.lead ?? ""}: – ${items.join(" – ")}`, ...certain(section, line) };
}

/** Paragraphs under no sub-heading. */
function isProse(group: Group): boolean {
  return group.heading === null && group.lead === null && group.entries.every((entry) => entry.kind === "text");
}

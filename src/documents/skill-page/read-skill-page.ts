import type { ReadableDocument } from "../blocks";
import type { DocumentFacts } from "../document-facts";
import { assemble } from "../pages/assemble";
import { type Findings } from "../pages/findings";
import { groupsOf, outlineOf, type Part } from "../pages/outline";
import { readPay } from "../pages/pay";
import { readQuestions } from "../pages/questions";
import { type SkillPagePart, skillPageHeadings, statementParts } from "./headings";
import { readLevels } from "./levels";
import { readSkillMap, readToolList } from "./skills";
import { readStatements } from "./statements";
import { titleOfSkillPage } from "./title";

/** What a page on becoming something says of the role: what it does, what is expected by level, pay, skills with topics, ways to learn. */
export function readSkillPage(document: ReadableDocument): DocumentFacts {
  const outline = outlineOf(document.blocks, skillPageHeadings);
  const title = titleOfSkillPage(document, outline);
  const overview = outline.parts.find(({ kind }) => kind === "overview");
  const summary = overview?.blocks.filter(({ kind }) => kind === "text").slice(0, 1) ?? [];
  const findings = outline.parts.map((part) => readPart({ ...part, blocks: part.blocks.filter((block) => !summary.includes(block)) }, title));
  return assemble({
    family: "SKILL_PAGE", document, outline, findings, title, summary, field: null,
    boilerplateParts: { exam: "call to test oneself" },
  });
}

function readPart(part: Part<SkillPagePart>, title: string): Findings {
  const { kind, heading, blocks } = part;
  switch (kind) {
    case "levels": return readLevels(heading, groupsOf(blocks));
    case "pay": return readPay(heading, blocks);
    case "skills": return readSkillMap(heading, groupsOf(blocks));
    case "tools": return readToolList(heading, blocks);
    case "questions": return readQuestions(heading, blocks, title);
    case "exam": return {};
    default: {
      const place = statementParts[kind];
      return place ? readStatements(heading, groupsOf(blocks), place.section, place.lists ?? false) : {};
    }
  }
}

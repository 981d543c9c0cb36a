import type { ReadableDocument } from "../blocks";
import type { DocumentFacts } from "../document-facts";
import { assemble } from "../pages/assemble";
import { type Findings, group, itemOf, merged } from "../pages/findings";
import { groupsOf, outlineOf, type Part } from "../pages/outline";
import { readQuestions } from "../pages/questions";
import { readPay } from "../pages/pay";
import { certifiedBy } from "./certifications";
import { readGlance } from "./glance";
import { type JobPagePart, jobPageHeadings } from "./headings";
import { readOutlook } from "./outlook";
import { readQualifications } from "./qualifications";
import { topOf } from "./top";
import { textOf } from "../pages/text-of";

/** What a job-description page says of the role: its duties, what it takes, where it leads. The sample letter says nothing of it. */
export function readJobPage(document: ReadableDocument): DocumentFacts {
  const outline = outlineOf(document.blocks, jobPageHeadings);
  const top = topOf(document, outline.before);
  const findings = outline.parts.map((part) => readPart(part, top.title));
  const { certifications, years } = merged(findings);
  const [glance] = outline.parts.filter(({ kind }) => kind === "glance").map(({ heading }) => heading);
  return assemble({
    family: "JOB_PAGE", document, outline, ...top,
    findings: [...findings.map(({ certifications: _, years: __, ...rest }) => rest), {
      certifications: certifiedBy(certifications, glance ?? ""),
      years: years.some(({ at }) => at.section === glance) ? years.filter(({ at }) => at.section === glance) : years,
      lines: [...certifications, ...years].map(({ at }) => at.line),
    }],
    boilerplateParts: { letter: "sample letter", more: "links to other pages" },
  });
}

function readPart({ kind, heading, blocks }: Part<JobPagePart>, title: string): Findings {
  const items = blocks.map((block) => itemOf(heading, block));
  switch (kind) {
    case "glance": return readGlance(heading, blocks);
    case "duties": return { statements: groupsOf(blocks).flatMap(({ heading: below, blocks: lines }) => (
      group("RESPONSIBILITY", below ?? heading, lines.map((block) => itemOf(heading, block, textOf(block))))
    )) };
    case "overview": return { statements: group("ACTIVITY", heading, items) };
    case "environment": return { statements: group("ENVIRONMENT", heading, items) };
    case "qualifications": case "skills": return readQualifications(heading, groupsOf(blocks));
    case "pay": return readPay(heading, blocks);
    case "outlook": return readOutlook(heading, blocks);
    case "questions": return readQuestions(heading, blocks, title);
    case "letter": case "more": return {};
  }
}

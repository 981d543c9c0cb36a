import { BadInputError } from "../errors";
import type { ReadableDocument } from "./blocks";
import { outlineOf as blueprintOutline } from "./blueprint/outline";
import type { DocumentFacts } from "./document-facts";
import { jobPageHeadings } from "./job-page/headings";
import { outlineOf } from "./pages/outline";
import { skillPageHeadings } from "./skill-page/headings";
import { textOf } from "./pages/text-of";

type Family = DocumentFacts["family"];

interface Signs {
  readonly family: Family;
  readonly called: string;
  /** As many different sections make it one of the family, if one of each of the `vital` sets is among them. */
  readonly fewest: number;
  readonly vital: readonly (readonly string[])[];
  readonly sectionsOf: (document: ReadableDocument) => readonly (string | null)[];
}

const families: readonly Signs[] = [
  {
    family: "BLUEPRINT", called: "role blueprint (sections such as role summary, responsibilities, KPIs, skills, tools, career path)",
    fewest: 6, vital: [["RESPONSIBILITIES", "TECHNICAL_SKILLS", "KPIS"]],
    sectionsOf: ({ blocks }) => blueprintOutline(blocks).sections.map(({ heading }) => heading.kind),
  },
  {
    family: "SKILL_PAGE", called: "skill page (hiring expectations by level, skill map, learning path, common mistakes)",
    fewest: 4, vital: [["skills", "levels"], ["audience", "learning", "projects", "prerequisites", "mistakes"]],
    sectionsOf: ({ blocks }) => outlineOf(blocks, skillPageHeadings).parts.map(({ kind }) => kind),
  },
  {
    family: "JOB_PAGE", called: "job-description page (role at a glance, duties, qualifications, career outlook)",
    fewest: 3, vital: [["duties"], ["glance", "qualifications"]],
    sectionsOf: ({ blocks }) => outlineOf(blocks, jobPageHeadings).parts.map(({ kind }) => kind),
  },
];

/** The family that most of the document's sections are of. @throws BadInputError saying what was looked for and what is there. */
export function recogniseFamily(document: ReadableDocument): Family {
  const signs = families.map((one) => ({ ...one, found: new Set(one.sectionsOf(document).filter((kind) => kind !== null)) }));
  const fits = signs.filter(({ found, fewest, vital }) => found.size >= fewest && vital.every((set) => set.some((kind) => found.has(kind))));
  const [best] = fits.sort((a, b) => b.found.size / b.fewest - a.found.size / a.fewest);
  if (best) return best.family;
  const wanted = signs.map(({ called, fewest, vital, found }) => `a ${called}: ${found.size} of at least ${fewest} sections found${found.size < fewest ? "" : lackOf(found, vital)}`);
  throw new BadInputError(`This is no role document that can be read. Wanted ${wanted.join("; or ")}. It begins: ${beginningOf(document)}.`);
}

/** Which of the sections that mark a family are not there. */
function lackOf(found: ReadonlySet<string | null>, vital: Signs["vital"]): string {
  const lacking = vital.filter((set) => !set.some((kind) => found.has(kind))).map((set) => set.join(", ").toLowerCase().replaceAll("_", " "));
  return `, none of ${lacking.join("; none of ")}`;
}

const longestBeginning = 80;

function beginningOf({ blocks }: ReadableDocument): string {
  const text = blocks.slice(0, 3).map(textOf).join(" / ");
  return JSON.stringify(text.length > longestBeginning ? `${text.slice(0, longestBeginning)}…` : text);
}

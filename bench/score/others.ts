import type { DocumentFacts } from "../../src/documents/document-facts";
import { type Gold, readKeys } from "./gold";
import { plain } from "./said";

/** Keys whose texts are looked for anywhere in the import, because no section of its facts answers to them. */
const looked: ReadonlySet<string> = new Set([
  "mission", "interactions", "education", "priorBackgrounds", "domainKnowledge", "evolution", "successDefinition", "highPerformance", "stakeholders",
  "prerequisites", "whoThisIsFor", "salaryNote", "workplaces", "portfolioProjects", "atAGlance", "experienceBenchmarks", "employerTypes", "faq",
  "certificationDetails",
]);

/** Keys that describe the gold file, repeat others, or hold readings that the document does not state. */
const passed: ReadonlySet<string> = new Set(["_meta", "role", "toolsMentioned"]);

export const unknownKeysOf = (gold: Gold): string[] => (
  Object.keys(gold).filter((key) => !readKeys.has(key) && !looked.has(key) && !passed.has(key))
);

/** How many texts of each such key the import holds, word for word, in some fact. */
export function othersIn(gold: Gold, facts: DocumentFacts): { key: string; texts: number; found: number }[] {
  const said = plain(textsIn({ ...facts, lines: [] }).join("\n"));
  return Object.keys(gold).filter((key) => looked.has(key)).map((key) => {
    const texts = textsIn(gold[key]);
    return { key, texts: texts.length, found: texts.filter((one) => said.includes(plain(one))).length };
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import type { ReadableDocument } from "./blocks";
import { readBlueprint } from "./blueprint/read-blueprint";
import { type KnownPhrases, noPhrases } from "./blueprint/known-phrases";
import type { DocumentFacts } from "./document-facts";
import { readJobPage } from "./job-page/read-job-page";
import { recogniseFamily } from "./recognise-family";
import { readSkillPage } from "./skill-page/read-skill-page";

const readers = { BLUEPRINT: readBlueprint, SKILL_PAGE: readSkillPage, JOB_PAGE: readJobPage } as const;

/** What a role document says, read as its family is; `known` names tell where cells end in tables without borders. @throws BadInputError when it is of none. */
export function factsOf(document: ReadableDocument, known: KnownPhrases = noPhrases): DocumentFacts {
  return readers[recogniseFamily(document)](document, known);
}

import type { DocumentFacts } from "./document-facts";
import { toRoleFile } from "./draft/role-file";
import { sourceOf } from "./draft/source";
import { factsOf } from "./facts-of";
import { matchFacts } from "./names/match-facts";
import { phrasesOf } from "./names/seed-phrases";
import type { Vocabulary } from "./names/vocabulary";
import { readableDocument } from "./readable-document";
import { type ImportReport, reportOn } from "./report/import-report";

/** What an import makes of a document, for a person to review. */
export interface Draft {
  readonly facts: DocumentFacts;
  /** A role file of the seed format as YAML text. */
  readonly roleFile: string;
  /** The id of the role. */
  readonly slug: string;
  readonly report: ImportReport;
}

/** Reads a role document and matches its names; writes nothing. @throws BadInputError when it is none that can be read. */
export function importDocument(bytes: Buffer, name: string, vocabulary: Vocabulary): Draft {
  const document = readableDocument(bytes, name);
  const facts = factsOf(document, phrasesOf(vocabulary));
  const matches = matchFacts(facts, vocabulary);
  const { role, row } = sourceOf(facts, matches, vocabulary);
  return {
    facts, slug: role,
    roleFile: toRoleFile(facts, matches, vocabulary, name),
    report: reportOn({ name, source: row.id, document, facts, matches }),
  };
}

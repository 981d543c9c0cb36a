import { roleFile } from "../../seeds/seed-files";
import type { DocumentFacts } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Vocabulary } from "../names/vocabulary";
import { asPending, pending, remarkLines, yamlLines } from "./entries";
import { elsewhere } from "./new-concepts";
import { calledOf, type DraftSource } from "./source";

/** What the draft is and how to finish it, then what the role is. */
export function headLines(facts: DocumentFacts, matches: Matches, vocabulary: Vocabulary, { role, twin }: DraftSource, document: string): string[] {
  const [match] = matches.role.matches;
  const remarks = [
    `Draft of a role, read from ${JSON.stringify(document)}, a ${calledOf(facts)}. A person finishes it:`,
    `1. Add the rows of the lines that begin with "${elsewhere.trim()}", at the end, to the files that they name; sources.yml comes first.`,
    "   For a name that the ontology has already under another one, add an alias there instead.",
    `2. Take away "${pending.trim()}" from the lines whose names are then there, or delete them. Pay and experience of another level stay out.`,
    "3. Look at the remarks, which say what is uncertain and what has no field; then delete them.",
    "4. Texts are the document's own sentences. If the document is not yours to publish, write them in your own words.",
    ...(match && match.how !== "NEAR" ? [`The role is there already: move the block under facts to ${roleFile(role)}.`] : []),
    ...(match && match.how === "NEAR" ? [`Near (${match.score}): "${matches.role.name}" may be ${match.name} (${match.slug}).`] : []),
    ...(twin === null ? [] : [`There is a source ${twin} already; if it is this document, cite that one.`]),
  ];
  const horizon = facts.role.horizon === null ? ["The document names no horizon."] : [];
  return [
    ...remarkLines(remarks, 0), "", ...yamlLines({ id: role, title: facts.role.title || role }, 0),
    ...rungLines(matches, vocabulary, role), ...remarkLines(horizon, 0), ...yamlLines({ horizon: facts.role.horizon ?? "CURRENT" }, 0),
  ];
}

/** A family goes with a level, and a rung is one role: else both are pending. */
function rungLines({ rung: { family, level } }: Matches, { rungs }: Vocabulary, role: string): string[] {
  const taken = [...rungs].find(([slug, rung]) => slug !== role && rung.family === family && rung.level === level)?.[0];
  const lines = yamlLines({ family: family ?? "family-of-the-role", level: level ?? "level-of-the-role" }, 0);
  if (family && level && taken === undefined) return lines;
  const remark = taken === undefined ? "Not both known from the document:" : `${taken} stands on this rung already:`;
  return [...remarkLines([remark], 0), ...asPending(lines)];
}

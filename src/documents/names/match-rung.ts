import { matchName } from "./match-name";
import type { Rung, Vocabulary } from "./vocabulary";

/** The family and the level of a role: those of the known role, else those that the words of its title and its document name. */
export function matchRung(title: string, known: string | null, family: string | null, vocabulary: Vocabulary): Partial<Rung> {
  const rung = known === null ? undefined : vocabulary.rungs.get(known);
  if (rung) return rung;
  const words = title.split(/\s+/u);
  const [level, rest] = leadingLevel(words, vocabulary);
  const below = matchName(rest, vocabulary.Role)?.slug;
  const found = (below && vocabulary.rungs.get(below)?.family) ?? (family ? matchName(family, vocabulary.RoleFamily)?.slug : undefined);
  return { ...(found ? { family: found } : {}), ...(level ? { level } : {}) };
}

/** The level that a title begins with, and the title without it. */
function leadingLevel(words: readonly string[], { Level }: Vocabulary): [level: string | null, rest: string] {
  for (const count of [2, 1]) {
    const match = words.length > count ? matchName(words.slice(0, count).join(" "), Level) : null;
    if (match && match.how !== "NEAR") return [match.slug, words.slice(count).join(" ")];
  }
  return [null, words.join(" ")];
}

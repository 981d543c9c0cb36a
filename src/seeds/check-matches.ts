import { slugOf } from "../global-id";
import { Taxonomy } from "../ontology/external-ids";
import type { Report } from "./check-seeds";
import { matchFiles } from "./seed-files";
import type { MatchSeed, Seeds } from "./seed-shapes";

/**
 * Reports pairs that are judged twice, concepts of theirs under two labels, and exact matches that are not one to one: in a
 * taxonomy a concept of ours is the same as one at most, and one of theirs the same as one of a kind of ours.
 */
export function checkMatches(seeds: Pick<Seeds, "matches">, report: Report): void {
  for (const taxonomy of Taxonomy.options) {
    const { file } = matchFiles[taxonomy];
    const first = firsts();
    seeds.matches[taxonomy].forEach((match, index) => {
      const { ours, theirs, label } = match;
      const at = (field: keyof MatchSeed, message: string): void => report(file, [index, field], message);
      if (first(`${ours} ${theirs}`, "") !== null) at("theirs", `"${ours}" and "${theirs}" are judged twice; leave one of the two.`);
      const known = first(theirs, label);
      if (known !== null && known !== label) at("label", `"${theirs}" is called "${known}" further up and "${label}" here.`);
      if (match.relation === "EXACT") checkExact(match, first, at);
    });
  }
}

function checkExact({ ours, theirs }: MatchSeed, first: ReturnType<typeof firsts>, at: (field: keyof MatchSeed, message: string) => void): void {
  const twin = first(`EXACT of ${ours}`, theirs);
  if (twin !== null && twin !== theirs) at("relation", `"${ours}" is already the same as "${twin}"; it cannot be the same as "${theirs}" too. Call one CLOSE.`);
  const kind = ours.slice(0, -slugOf(ours).length);
  const holder = first(`EXACT of ${kind} ${theirs}`, ours);
  if (holder !== null && holder !== ours) at("relation", `"${theirs}" is already the same as "${holder}"; it cannot be the same as "${ours}" too. Call one CLOSE.`);
}

/** Keeps the first value told of a key; gives what was told before, null the first time. */
function firsts(): (key: string, value: string) => string | null {
  const told = new Map<string, string>();
  return (key, value) => {
    const before = told.get(key) ?? null;
    if (before === null) told.set(key, value);
    return before;
  };
}

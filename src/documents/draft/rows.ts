import { nameKey } from "../../ontology/name-key";
import type { Read } from "../document-facts";
import type { Match } from "../names/match-name";
import type { Matched } from "../names/match-row";
import { withoutAside } from "../names/wording";
import type { Entry } from "./entries";

/** What rows of a draft are made with: the key of the section that a fact stands in. */
export type SectionKey = (read: Read) => string;

/** A map without the fields that say nothing. */
export function compact(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== ""));
}

/** What a reviewer should know of how a fact was read. */
export function doubts({ confidence, doubt }: Read): string[] {
  return confidence < 1 ? [`confidence ${confidence}: ${doubt ?? "read by a guess"}`] : [];
}

/** A row for each concept that a name means; a pending one under a slug of its own where it means none. */
export function rowsFor(field: string, matched: Matched, read: Read, rest: Readonly<Record<string, unknown>>): Entry[] {
  const { name, matches } = matched;
  if (matches.length === 0) {
    return [{ row: compact({ [field]: matched.newSlug, ...ownName(name, withoutAside(name), rest) }), remarks: [`new: "${name}"${nearTo(matched)}`, ...doubts(read)], isNew: true }];
  }
  return matches.map((match) => ({
    row: compact({ [field]: match.slug, ...ownName(name, match.name, rest) }), remarks: [...nearness(matched, match), ...doubts(read)], isNew: false,
  }));
}

/** "as" stands after "in", where the document's name is not the canonical one. */
function ownName(name: string, canonical: string, { in: section, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { in: section, as: nameKey(name) === nameKey(canonical) ? null : name, ...rest };
}

export function nearness({ name, rest }: Pick<Matched, "name" | "rest">, { name: canonical, how, score }: Match): string[] {
  return [
    ...(how === "NEAR" ? [`near (${score}): "${name}" is taken for ${canonical}`] : []),
    ...(rest.length > 0 ? [`not matched in this name: ${rest.join(", ")}`] : []),
  ];
}

/** Known names beside a new one, for the reviewer. */
export const nearTo = ({ near }: Pick<Matched, "near">): string => (near.length > 0 ? `; known and near: ${near.join(", ")}` : "");

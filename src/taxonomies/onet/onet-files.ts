import type { SkillClaim } from "../../facts/requirements";
import type { SkillKind } from "../../ontology/vocabulary";
import type { TaxonomyFiles } from "../open-taxonomy";

/** What is in the database, by slug. */
export interface OnetIndex {
  readonly roles: ReadonlySet<string>;
  /** The elements that occupations are rated on. */
  readonly skills: ReadonlyMap<string, SkillKind>;
  /** What the ratings ask of each role. */
  readonly claims: ReadonlyMap<string, readonly SkillClaim[]>;
}

export type OnetFiles = TaxonomyFiles<OnetIndex>;

/** `onet:15-1252.00`, `onet:2.A.1.a`, `onet:43232202`: a code as it is published. */
export function slugOf(code: string): string {
  return `onet:${code}`;
}

/** The occupation that a row is about; null, and told, when there is none of that code. */
export function knownRole({ tally }: OnetFiles, roles: ReadonlySet<string>, code: string, at: string): string | null {
  const id = slugOf(code);
  if (roles.has(id)) return id;
  tally.leaveOut("The row names an unknown occupation.", at, code);
  return null;
}

import type { SkillKind } from "../../ontology/vocabulary";
import type { TaxonomyFiles } from "../open-taxonomy";

/** The slugs of what is in ESCO, by address. */
export interface EscoIndex {
  readonly roles: ReadonlyMap<string, string>;
  readonly skills: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** Of skills, by slug. */
  readonly kinds: ReadonlyMap<string, SkillKind>;
  /** The slugs of the ISCO groups that occupations name. */
  readonly families: ReadonlySet<string>;
}

export type EscoFiles = TaxonomyFiles<EscoIndex>;

const uri = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill|isco|isced-f)\/([\w-]+)$/;

/** `esco:<uuid>`, `esco:C2512` or `esco:isced-f-0613`; null when it is the address of nothing in ESCO. */
export function slugOfUri(text: string): string | null {
  const [, kind, id] = uri.exec(text) ?? [];
  return id === undefined ? null : `esco:${kind === "isced-f" ? "isced-f-" : ""}${id}`;
}

/** The slug of an ISCO group by its code. */
export function slugOfIsco(code: string): string {
  return `esco:C${code}`;
}

import { groupBy } from "../../group-by";
import { nameKey, nameKeys } from "../../ontology/name-key";
import { spellingOf } from "../../search/spelling";
import type { Seeds } from "../../seeds/seed-shapes";

/** The kinds of name that a role document can hold. */
export type NameKind = "Skill" | "Tool" | "Kpi" | "Role" | "Certification" | "RoleFamily" | "Level" | "ToolCategory" | "Stakeholder";

/** A concept of the ontology with what it is called. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The concepts of one kind, found by what they are called. */
export interface Names {
  readonly all: readonly Named[];
  readonly byKey: ReadonlyMap<string, Named>;
  /** Those that share a spelling. */
  readonly bySpelling: ReadonlyMap<string | null, readonly Named[]>;
  /** Slugs that a new concept cannot have. */
  readonly taken: ReadonlySet<string>;
}

/** What the ontology calls its concepts, kind by kind. */
export interface Vocabulary extends Readonly<Record<Exclude<NameKind, "Stakeholder">, Names>> {
  /** Stakeholders by side: the same people can stand on several. */
  readonly Stakeholder: ReadonlyMap<string, Names>;
  /** The family and the level of each role that has them. */
  readonly rungs: ReadonlyMap<string, Rung>;
  readonly sources: ReadonlySet<string>;
}

export interface Rung {
  readonly family: string;
  readonly level: string;
}

/** The names that a folder of seed files holds. */
export function vocabularyOf(seeds: Seeds): Vocabulary {
  return {
    Skill: namesOf(seeds.skills),
    Tool: namesOf(seeds.tools),
    Kpi: namesOf(seeds.kpis),
    Role: namesOf(seeds.roles.map(({ id, title, aliases }) => ({ id, name: title, aliases }))),
    Certification: namesOf(seeds.certifications),
    RoleFamily: namesOf(seeds.families),
    Level: namesOf(seeds.levels),
    ToolCategory: namesOf(seeds.toolCategories),
    Stakeholder: new Map([...groupBy(seeds.stakeholders, ({ side }) => side)].map(([side, people]) => [side, namesOf(people, seeds.stakeholders)])),
    rungs: new Map(seeds.roles.flatMap(({ id, family, level }) => (family && level ? [[id, { family, level }] as const] : []))),
    sources: new Set(seeds.sources.map(({ id }) => id)),
  };
}

type Item = { readonly id: string; readonly name: string; readonly aliases?: readonly string[] };

/** Concepts found by their names; `kind` is all that share one set of slugs with them. */
export function namesOf(items: readonly Item[], kind: readonly Item[] = items): Names {
  const all = items.map(({ id, name, aliases = [] }) => ({ slug: id, name, aliases }));
  const called = all.flatMap((concept) => [concept.name, ...concept.aliases].map((name) => ({ concept, spelling: spellingOf(name) })));
  const spelled = groupBy(called.filter(({ spelling }) => spelling !== null), ({ spelling }) => spelling);
  return {
    all,
    byKey: new Map([...all.flatMap(aliasKeys), ...all.map((concept) => [nameKey(concept.name), concept] as const)]),
    bySpelling: new Map([...spelled].map(([spelling, bearers]) => [spelling, [...new Set(bearers.map(({ concept }) => concept))]])),
    taken: new Set(kind.map(({ id }) => id)),
  };
}

const aliasKeys = (concept: Named) => nameKeys(concept.slug, concept.aliases).map((key) => [key, concept] as const);

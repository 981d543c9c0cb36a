import { z } from "zod";
import { slugOf } from "../global-id";
import { matchShape } from "./match-shape";
import { roleShape } from "./role-shape";
import { near } from "./seed-messages";
import { globalIds, link, slug, text, type Known } from "./shape-parts";
import type { Taxonomy } from "../ontology/external-ids";
import { KpiType, SkillKind, StakeholderSide, Track } from "../ontology/vocabulary";

const name = { id: slug, name: text };
const concept = { ...name, aliases: z.array(text).default([]) };
const listOf = <S extends z.ZodType>(item: S) => z.preprocess((value) => value ?? [], z.array(item));

const sectionTitle = text.refine((title) => !title.includes("#"), {
  error: "A section title holds no #, which parts the pieces of a source reference.",
});

/** The shape of every seed file, strict: an unknown field, value, id or section is a fault. */
export function seedShapes(known: Known) {
  const links = (label: "Skill" | "Kpi" | "ToolCategory") => z.array(link(known, label)).default([]);
  return {
    sources: listOf(z.strictObject({
      id: slug, title: text, publisher: text.optional(), kind: text, edition: text.optional(), licence: text.optional(),
      sections: z.record(text, sectionTitle),
    })),
    families: listOf(z.strictObject({ ...name, description: text.optional() })),
    levels: listOf(z.strictObject({ ...concept, rank: z.int().min(0), track: Track })),
    skills: listOf(z.strictObject({
      ...concept, kind: SkillKind, description: text.optional(),
      broader: links("Skill"), related: links("Skill"), prerequisites: links("Skill"), moves: links("Kpi"),
    })),
    tools: listOf(z.strictObject({
      ...concept, vendor: text.optional(), category: links("ToolCategory"), exercises: links("Skill"),
    })),
    toolCategories: listOf(z.strictObject(name)),
    kpis: listOf(z.strictObject({
      ...concept, types: z.array(KpiType).default([]), measures: text.optional(), rationale: text.optional(),
    })),
    certifications: listOf(z.strictObject({ ...concept, issuer: text.optional() })),
    stakeholders: listOf(z.strictObject({ ...name, side: StakeholderSide })),
    retired: z.preprocess((value) => value ?? {}, retiredShape(known)),
    esco: listOf(matchShape(known, "esco")),
    onet: listOf(matchShape(known, "onet")),
    role: roleShape(known),
  };
}

const retirable = ["Role", "Skill", "Tool", "Kpi", "Certification"] as const;

function retiredShape(known: Known) {
  const alive = globalIds(known, retirable);
  const gone = z.string()
    .regex(new RegExp(`^(${retirable.join("|")}):[a-z0-9-]+$`), { error: "A retired id is a kind and a slug, like Skill:old-name." })
    .refine((id) => !alive?.has(id), { error: ({ input }) => `"${String(input)}" is retired but still alive; take out one of the two.` });
  const replacement = z.string().refine((id) => alive?.has(id) ?? true, {
    error: ({ input }) => `There is no "${String(input)}" to replace it.${near(input, alive ?? [])}`,
  });
  return z.record(gone, replacement).superRefine((retired, context) => {
    for (const [id, successor] of Object.entries(retired)) {
      if (kindOf(id) === kindOf(successor)) continue;
      context.addIssue({ code: "custom", path: [id], message: `${id} and ${successor} are of different kinds; links to the one would not find the other.` });
    }
  });
}

/** With its colon; empty where there is none. */
const kindOf = (id: string): string => id.slice(0, -slugOf(id).length);

type Shapes = ReturnType<typeof seedShapes>;
export type LevelSeed = z.output<Shapes["levels"]>[number];
export type SkillSeed = z.output<Shapes["skills"]>[number];

/** What a reviewer says of a concept of ours and one of a taxonomy, read as: theirs is BROAD, that is broader. */
export type MatchSeed = z.output<Shapes[Taxonomy]>[number];

type RoleFile = z.output<Shapes["role"]>;
type Facts = NonNullable<RoleFile["facts"][string]>;
/** What one source says of a role, its rows as they stand in the document. */
export type SourceFacts = Facts & { readonly source: string };
/** A role file, its sources in the order of the file. */
export type RoleSeed = Omit<RoleFile, "facts"> & { readonly facts: readonly SourceFacts[] };

/** All seed files, checked. */
export type Seeds = { readonly [kind in Exclude<keyof Shapes, "role" | Taxonomy>]: z.output<Shapes[kind]> } & {
  readonly roles: readonly RoleSeed[];
  readonly matches: { readonly [taxonomy in Taxonomy]: readonly MatchSeed[] };
};

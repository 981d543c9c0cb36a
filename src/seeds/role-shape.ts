import { z } from "zod";
import { bounds, globalIds, isRange, notARange, oneOf, reference, row, shorthand, slug, text, type Known } from "./shape-parts";
import { Commonality, Horizon, Importance, Section, Tier } from "../ontology/vocabulary";

/** A role file: what the role is, and its facts as the rows of each source. */
export function roleShape(known: Known) {
  return z.strictObject({
    id: slug,
    title: text,
    aliases: z.array(text).default([]),
    family: reference(known, "RoleFamily").optional(),
    level: reference(known, "Level").optional(),
    horizon: Horizon,
    documentedBy: z.array(reference(known, "Source")).default([]),
    summary: text.optional(),
    mission: text.optional(),
    facts: factsOfSources(known).default({}),
  }).refine(({ family, level }) => !family || level, {
    error: "The role is in a family but on none of its rungs; give its level.", path: ["family"],
  });
}

function factsOfSources(known: Known): z.ZodType<Record<string, z.output<ReturnType<typeof facts>> | undefined>> {
  if (known.sections === null) return z.record(text, facts(known, null));
  return z.strictObject(
    Object.fromEntries([...known.sections].map(([source, sections]) => [source, facts(known, sections).optional()])),
  );
}

function facts(known: Known, sections: ReadonlySet<string> | null) {
  const said = row(sections);
  const list = <S extends z.ZodType>(item: S) => z.array(item).default([]);
  const weight = { importance: Importance.optional(), tier: Tier.optional() };
  const role = reference(known, "Role");
  const skill = reference(known, "Skill");
  return z.strictObject({
    skills: list(z.strictObject({ skill, ...said, ...weight, proficiency: z.int().min(1).max(5).optional(), use: text.optional() })),
    tools: list(toolRow(known, sections)),
    kpis: list(z.strictObject({ kpi: reference(known, "Kpi"), ...said, target: text.optional(), frequency: text.optional() })),
    certifications: list(z.strictObject({
      certification: reference(known, "Certification"), ...said, commonality: Commonality.optional(),
    })),
    stakeholders: list(z.strictObject({ stakeholder: reference(known, "Stakeholder"), ...said, purpose: text.optional() })),
    experience: list(z.strictObject({ ...bounds, ...said }).refine(isRange, notARange)),
    pay: list(z.strictObject({ ...bounds, ...said, openEnded: z.boolean().default(false), currency }).refine(isRange, notARange)),
    career: list(z.strictObject({
      list: z.enum(["FEEDER", "NEXT", "ADJACENT"]), ...said, roles: z.array(role).min(1), note: text.optional(),
    })),
    promotions: list(z.strictObject({
      from: role, to: role, ...said, summary: text.optional(),
      months: z.strictObject(bounds).refine(isRange, notARange).optional(),
      demands: list(z.strictObject({ skill, ...said, in: said.in.optional(), ...weight, note: text.optional() })),
    })),
    statements: statements(known, sections).default({}),
  });
}

const currency = z.string().regex(/^[A-Z]{3}$/, { error: ({ input }) => `Wanted a currency code like USD, got "${String(input)}".` });

function toolRow(known: Known, sections: ReadonlySet<string> | null) {
  const product = z.strictObject({ tool: reference(known, "Tool"), as: text.optional() });
  return z.strictObject({
    ...row(sections),
    as: z.undefined({ error: "Give the document's own name to the product it belongs to: { tool: …, as: … }." }).optional(),
    category: reference(known, "ToolCategory").optional(),
    commonality: Commonality.optional(),
    purpose: text.optional(),
    products: z.array(shorthand("tool", product)),
    generic: z.array(text).default([]),
  });
}

function statements(known: Known, sections: ReadonlySet<string> | null) {
  const mention = oneOf("skill, tool or KPI", globalIds(known, ["Skill", "Tool", "Kpi"]));
  const item = shorthand("text", z.strictObject({ text, mentions: z.array(mention).default([]) }));
  const { in: section, confidence } = row(sections);
  const group = z.strictObject({ in: section, category: text.optional(), confidence, items: z.record(slug, item) });
  return z.partialRecord(Section, z.array(group));
}

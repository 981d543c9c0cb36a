import type { z } from "zod";
import type { Context } from "../context";
import type { StartingPoint } from "../gap/gap.args";
import type { GapEntry } from "../gap/gap-entry";
import type { SkillGap } from "../gap/gap.type";
import { readGap } from "../gap/read-gap";
import { resolveStart, type Start } from "../gap/start";
import { titlesOf, why } from "../gap/why";
import { slugOf } from "../global-id";
import { resolveRole } from "../roles/resolve-role";
import type { RoleRef } from "../roles/role.args";
import { rolesByIds } from "../roles/role.queries";
import type { Role } from "../roles/role.type";
import type { Skill } from "../skills/skill.type";
import { sourcesByIds } from "../sources/source.queries";
import { type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { mapped, pagesOf } from "./pages";
import { checked, exactlyOne, listOf, refused, strict, text, wholeNumber } from "./parameters";
import { roleCalled } from "./role-called";

const aRole = text("a role's slug or title");

const byAddress = strict({
  skills: refused('are personal and must not stand in an address; POST them as JSON: {"from": {"skills": [{"name": "Python", "proficiency": 4}]}, "to": {"slug": …}}'),
  from: aRole,
  to: aRole,
  ...csvParameters,
});

const role = {
  slug: text("a role's slug").optional(),
  title: text("a role's title or alias").optional(),
  rung: strict({ family: text("a family's slug or name"), level: text("a level's slug, name or alias") }).optional(),
};
const heldSkill = strict({ slug: text("a slug").nullish(), name: text("a name").nullish(), proficiency: wholeNumber.nullish() });
const byBody = strict({
  from: exactlyOne({ ...role, skills: listOf(heldSkill, "a list of held skills").optional() }) satisfies z.ZodType<StartingPoint>,
  to: exactlyOne(role) satisfies z.ZodType<RoleRef>,
});
const besideBody = strict(csvParameters);

export const gapCsv: ExportFile = {
  name: "gap.csv",
  type: csvType,
  get(query, context) {
    const { from, to, bom } = checked(byAddress, query, "gap.csv");
    const ends = () => Promise.all([startAt(from, context), roleCalled(to, context)]);
    return csvText(columns, gapPages(ends, context), bom);
  },
  post(query, body, context) {
    const { bom } = checked(besideBody, query, "The address of a POST to gap.csv");
    const { from, to } = checked(byBody, body, "The body");
    const ends = () => Promise.all([resolveStart(from, context), resolveRole(to, context)]);
    return csvText(columns, gapPages(ends, context), bom);
  },
};

const columns: Columns<Awaited<ReturnType<typeof gapRow>>> = {
  change: ({ entry }) => entry.change,
  skill_slug: ({ entry }) => entry.skill.slug,
  skill: ({ entry }) => entry.skill.name,
  kind: ({ entry }) => entry.skill.kind,
  have: ({ entry }) => entry.have,
  have_basis: ({ entry }) => entry.haveBasis,
  need: ({ entry }) => entry.need,
  need_basis: ({ entry }) => entry.needBasis,
  importance: ({ entry }) => entry.importance,
  tier: ({ entry }) => entry.tier,
  weight: ({ entry }) => entry.weight,
  credit: ({ entry }) => entry.credit,
  effort: ({ entry }) => entry.effort,
  priority: ({ entry }) => entry.priority,
  near_miss: ({ entry }) => entry.nearMiss?.skill.name ?? null,
  near_miss_relation: ({ entry }) => entry.nearMiss?.relation ?? null,
  near_miss_credit: ({ entry }) => entry.nearMiss?.credit ?? null,
  origin: ({ entry }) => entry.origin,
  inherited_from: ({ inheritedFrom }) => inheritedFrom,
  why: ({ sentence }) => sentence,
  sources: ({ sources }) => sources,
  from_slug: ({ gap }) => gap.from?.slug ?? null,
  from_title: ({ gap }) => gap.from?.title ?? null,
  to_slug: ({ gap }) => gap.to.slug,
  to_title: ({ gap }) => gap.to.title,
  readiness: ({ gap }) => gap.readiness.score,
  band: ({ gap }) => gap.readiness.band,
  total_effort: ({ gap }) => gap.effort,
};

async function startAt(role: string, context: Context): Promise<Start> {
  return { kind: "role", role: await roleCalled(role, context) };
}

async function* gapPages(ends: () => Promise<readonly [Start, Role]>, context: Context) {
  const [start, to] = await ends();
  const gap = await readGap(start, to, context);
  yield* mapped(pagesOf(gap.entries), (entries) => Promise.all(entries.map((entry) => gapRow(entry, gap, context))));
}

async function gapRow(entry: GapEntry<Skill>, gap: SkillGap, { loaders }: Context) {
  const { inheritedFromId: id, sources } = entry;
  const inheritedFrom = id === null ? null : (await loaders.get(rolesByIds, slugOf(id))).title;
  const voices = await loaders.getAll(sourcesByIds, [...new Set(sources.map(({ sourceId }) => sourceId))]);
  const sentence = why(entry, { ...titlesOf(gap), inheritedFrom });
  return { entry, gap, inheritedFrom, sentence, sources: voices.map(({ title }) => title) };
}

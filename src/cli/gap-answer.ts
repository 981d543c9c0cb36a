import type { Context } from "../context";
import type { GapEntry } from "../gap/gap-entry";
import type { SkillGap } from "../gap/gap.type";
import { readGap } from "../gap/read-gap";
import { readKpiGap, readToolGap } from "../gap/read-set-gap";
import { readInheritedFrom, readWhy } from "../gap/read-why";
import type { Start } from "../gap/start";
import { titlesOf } from "../gap/why";
import type { Role } from "../roles/role.type";
import type { Skill } from "../skills/skill.type";
import { sourcesByIds } from "../sources/source.queries";
import { named, titled } from "./names";

export interface GapWishes {
  /** How many skills; all when null. */
  readonly first: number | null;
  readonly borrow: boolean;
}

export type GapAnswer = Awaited<ReturnType<typeof gapAnswer>>;
export type GapLine = Awaited<ReturnType<typeof gapLine>>;

/** What the API answers to `skillGap`; names and values are the API's. */
export async function gapAnswer(start: Start, to: Role, { first, borrow }: GapWishes, context: Context) {
  const gap = await readGap(start, to, context, borrow);
  const [tools, kpis] = await Promise.all([readToolGap(gap, context), readKpiGap(gap, context)]);
  const { from, readiness, effort, counts, entries } = gap;
  return {
    from: from && titled(from),
    to: titled(to),
    readiness,
    effort,
    counts,
    skills: await Promise.all(entries.slice(0, first ?? undefined).map((entry) => gapLine(entry, gap, context))),
    tools: tools.map(({ change, tool, commonality }) => ({ change, tool: named(tool), commonality })),
    kpis: kpis.map(({ change, kpi, fromTarget, toTarget }) => ({ change, kpi: named(kpi), fromTarget, toTarget })),
  };
}

async function gapLine(entry: GapEntry<Skill>, gap: SkillGap, context: Context) {
  const { skill, change, have, need, haveBasis, needBasis, heldAs, importance, tier, weight, credit, effort, priority, nearMiss, origin, sources } = entry;
  const [inheritedFrom, why] = await Promise.all([readInheritedFrom(entry, context), readWhy(entry, titlesOf(gap), context)]);
  return {
    skill: named(skill), change, have, need, haveBasis, needBasis, heldAs: heldAs && named(heldAs), importance, tier, weight, credit, effort, priority,
    nearMiss: nearMiss && { skill: named(nearMiss.skill), relation: nearMiss.relation, credit: nearMiss.credit },
    origin,
    inheritedFrom: inheritedFrom && titled(inheritedFrom),
    why,
    sources: await Promise.all(sources.map(async ({ sourceId, section, confidence, says }) => (
      { source: titled(await context.loaders.get(sourcesByIds, sourceId)), section, confidence, says }
    ))),
  };
}

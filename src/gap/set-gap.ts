import type { Commonality, SetChange } from "../ontology/vocabulary";
import { byName } from "./by-name";
import { type Equals, noEquals } from "./equals";
import type { Named } from "./facts";

export interface ToolFact<Tool extends Named = Named> {
  readonly node: Tool;
  readonly commonality: Commonality;
}

export interface KpiFact<Kpi extends Named = Named> {
  readonly node: Kpi;
  readonly target: string | null;
}

/** The effective tools and KPIs of a role. */
export interface SetSide<Tool extends Named = Named, Kpi extends Named = Named> {
  readonly tools: readonly ToolFact<Tool>[];
  readonly kpis: readonly KpiFact<Kpi>[];
}

export interface ToolGapEntry<Tool extends Named = Named> {
  readonly change: SetChange;
  readonly tool: Tool;
  readonly commonality: Commonality;
}

export interface KpiGapEntry<Kpi extends Named = Named> {
  readonly change: SetChange;
  readonly kpi: Kpi;
  readonly fromTarget: string | null;
  readonly toTarget: string | null;
}

const changes: readonly SetChange[] = ["NEW", "SHARED", "LEFT"];
const commonalities: readonly Commonality[] = ["COMMON", "OPTIONAL", "CONTEXT_SPECIFIC"];

/** What a person brings: the tools that they name, no KPIs; a tool that is LEFT then counts as context-specific. */
export function heldTools<Tool extends Named>(tools: readonly Tool[]): SetSide<Tool, never> {
  return { tools: tools.map((node) => ({ node, commonality: "CONTEXT_SPECIFIC" })), kpis: [] };
}

/**
 * NEW, SHARED, then LEFT tools, each by commonality (the target's; the start's for LEFT), then by name. `equals` are, of each tool at the
 * start, the ids of those in other taxonomies that are the same.
 */
export function toolGap<Tool extends Named>(from: SetSide<Tool>, to: SetSide<Tool>, equals: Equals = noEquals): ToolGapEntry<Tool>[] {
  return changesOf(from.tools, to.tools, isKnown(to), equals)
    .map(({ change, fact }) => ({ change, tool: fact.node, commonality: fact.commonality }))
    .sort((a, b) =>
      changes.indexOf(a.change) - changes.indexOf(b.change) ||
      commonalities.indexOf(a.commonality) - commonalities.indexOf(b.commonality) ||
      byName(a.tool, b.tool));
}

/** NEW, SHARED, then LEFT KPIs, each by name, with what either role aims at where a source says it. */
export function kpiGap<Kpi extends Named>(from: SetSide<Named, Kpi>, to: SetSide<Named, Kpi>): KpiGapEntry<Kpi>[] {
  return changesOf(from.kpis, to.kpis, isKnown(to), noEquals)
    .map(({ change, fact, before }) => ({
      change, kpi: fact.node, fromTarget: before?.target ?? null, toTarget: change === "LEFT" ? null : fact.target,
    }))
    .sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change) || byName(a.kpi, b.kpi));
}

/** With neither tools nor KPIs known for the target, nothing can be said to be left behind. */
function isKnown({ tools, kpis }: SetSide): boolean {
  return tools.length + kpis.length > 0;
}

interface Change<Fact> {
  readonly change: SetChange;
  /** The target's; for LEFT the start's. */
  readonly fact: Fact;
  readonly before: Fact | null;
}

function changesOf<Fact extends { node: Named }>(
  from: readonly Fact[],
  to: readonly Fact[],
  isTargetKnown: boolean,
  equals: Equals,
): Change<Fact>[] {
  const idsOf = ({ node: { id } }: Fact) => [id, ...(equals.get(id) ?? [])];
  const start = new Map(from.flatMap((fact) => idsOf(fact).map((id) => [id, fact])));
  const asked = new Set(to.map((fact) => fact.node.id));
  const left = isTargetKnown ? [...new Set(start.values())].filter((fact) => !idsOf(fact).some((id) => asked.has(id))) : [];
  return [
    ...to.map((fact): Change<Fact> => {
      const before = start.get(fact.node.id) ?? null;
      return { change: before ? "SHARED" : "NEW", fact, before };
    }),
    ...left.map((fact): Change<Fact> => ({ change: "LEFT", fact, before: fact })),
  ];
}

import { firstOf, sourcesOf, strongest } from "./claims";
import { groupBy } from "../group-by";
import { nodeRecord, relationshipRecord } from "./make-records";
import { provenance } from "./provenance";
import type { NodeKey, NodeRecord, OntologyRecords, RelationshipRecord } from "./records";
import { requirementsOf, type Requirement } from "./requirements";
import type { Seeds } from "../seeds/seed-shapes";
import { kpisOf, toolsOf, type ToolUse } from "./tools-and-kpis";
import { transitionId, transitionsOf, type Transition } from "./transitions";
import { Importance, Tier } from "../ontology/vocabulary";

/** The career moves, and what each role effectively requires, uses and is measured by. */
export function factRecords(seeds: Seeds): OntologyRecords {
  const transitions = transitionsOf(seeds);
  const requires = [...requirementsOf(seeds, transitions)].flatMap(([id, requirements]) =>
    [...requirements.values()].map((requirement) => requiresRecord(id, requirement)));
  const uses = [...toolsOf(seeds)].flatMap(([id, tools]) => tools.map((use) => usesRecord(id, use)));
  const measuredBy = [...kpisOf(seeds)].flatMap(([id, kpis]) =>
    kpis.map(({ concept, ...fact }) => relationshipRecord("MEASURED_BY", role(id), { label: "Kpi", id: concept }, fact)));
  return {
    nodes: transitions.map(transitionNode),
    relationships: [...transitions.flatMap(endsAndDemands), ...requires, ...uses, ...measuredBy],
  };
}

const role = (id: string): NodeKey => ({ label: "Role", id });

export function requiresRecord(roleId: string, { skill, ...fact }: Requirement): RelationshipRecord {
  return relationshipRecord("REQUIRES", role(roleId), { label: "Skill", id: skill }, fact);
}

export function usesRecord(roleId: string, { concept, ...fact }: ToolUse): RelationshipRecord {
  return relationshipRecord("USES", role(roleId), { label: "Tool", id: concept }, fact);
}

export function transitionNode(transition: Transition): NodeRecord {
  const { kind, monthsMin, monthsMax, summary, voices } = transition;
  return nodeRecord("Transition", transitionId(transition), { kind, monthsMin, monthsMax, summary, ...provenance(voices) });
}

/** Where a transition leads from and to, and what it asks for. */
export function endsAndDemands(transition: Transition): RelationshipRecord[] {
  const node: NodeKey = { label: "Transition", id: transitionId(transition) };
  const demands = [...groupBy(transition.demands, ({ concept }) => concept)].map(([id, same]) => {
    const importance = strongest(Importance.options, same.map((demand) => demand.importance));
    const tier = strongest(Tier.options, same.map((demand) => demand.tier));
    const note = firstOf(same.map((demand) => demand.note));
    const said = sourcesOf(same, { importance, tier });
    return relationshipRecord("DEMANDS", node, { label: "Skill", id }, { importance, tier, note, ...said });
  });
  return [
    relationshipRecord("FROM", node, { label: "Role", id: transition.from }),
    relationshipRecord("TO", node, { label: "Role", id: transition.to }),
    ...demands,
  ];
}

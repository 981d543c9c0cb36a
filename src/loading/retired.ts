import { StartError } from "../errors";
import { globalId, type OntologyRecords } from "../facts/records";
import type { Plan } from "./plan";

/** Others keep links to these kinds of node, so that an id never just disappears. */
const linked: ReadonlySet<string> = new Set(["Role", "Skill", "Tool", "Kpi", "Certification"]);

/** @throws StartError when ids go away without a word on what replaces them, or when that word itself goes away. */
export function checkRetired(plan: Plan, wanted: OntologyRecords): void {
  const faults = [...lostIds(plan, wanted), ...lostReplacements(plan, wanted)];
  if (faults.length > 0) throw new StartError(faults.join("\n"));
}

function lostIds({ nodes }: Plan, wanted: OntologyRecords): string[] {
  const retired = new Set(wanted.nodes.filter(({ label }) => label === "Retired").map(({ id }) => id));
  const lost = nodes.removed.filter(({ label }) => linked.has(label)).map(globalId).filter((id) => !retired.has(id));
  if (lost.length === 0) return [];
  return [
    "These ids are in the graph and no longer in the seed files. Say in seeds/retired.yml what replaces each, one line per id:",
    ...lost.map((id) => `  ${id}: <id of its replacement>`),
  ];
}

/** A retired id may leave only when it lives again. */
function lostReplacements({ nodes, relationships }: Plan, wanted: OntologyRecords): string[] {
  const alive = new Set(wanted.nodes.map(globalId));
  const lost = nodes.removed.filter(({ label, id }) => label === "Retired" && !alive.has(id));
  if (lost.length === 0) return [];
  const replacements = new Map(relationships.removed.map(({ from, to }) => [globalId(from), globalId(to)]));
  return [
    "These retired ids are in the graph and no longer in seeds/retired.yml, so that old links to them would die. Put their lines back:",
    ...lost.map((node) => `  ${node.id}: ${replacements.get(globalId(node)) ?? "<id of its replacement>"}`),
  ];
}

import type { RelationshipType } from "../../src/facts/patterns";
import { globalId, type NodeKey, type NodeRecord, type OntologyRecords, type Properties, type RelationshipRecord } from "../../src/facts/records";
import type { Label } from "../../src/ontology/labels";

const said = { sources: ["blueprint#8 Technical skills#STATED"], says: [""] };

/** A small ontology with every label, every pattern and every property that the graph can hold. */
export function sampleRecords(): OntologyRecords {
  return { nodes: sampleNodes(), relationships: [...roleFacts(), ...otherFacts()] };
}

export function node(name: string, properties: Properties): NodeRecord {
  return { ...keyOf(name), properties: { scheme: "curated", ...properties } };
}

export function link(from: string, type: RelationshipType, to: string, properties: Properties = {}): RelationshipRecord {
  return { type, from: keyOf(from), to: keyOf(to), properties };
}

/** The records with some properties of one node given other values. */
export function edited({ nodes, relationships }: OntologyRecords, name: string, properties: Properties): OntologyRecords {
  const edit = (record: NodeRecord): NodeRecord => ({ ...record, properties: { ...record.properties, ...properties } });
  return { nodes: nodes.map((record) => (globalId(record) === name ? edit(record) : record)), relationships };
}

/** The records without one node and whatever touches it. */
export function without({ nodes, relationships }: OntologyRecords, name: string): OntologyRecords {
  const isOther = (key: NodeKey): boolean => globalId(key) !== name;
  return { nodes: nodes.filter(isOther), relationships: relationships.filter(({ from, to }) => isOther(from) && isOther(to)) };
}

/** The records in one order, as the graph has none. */
export function inOrder({ nodes, relationships }: OntologyRecords): OntologyRecords {
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const nodeKey = ({ label, id }: NodeRecord): unknown => [label, id];
  const linkKey = ({ type, from, to }: RelationshipRecord): unknown => [from.label, from.id, type, to.label, to.id];
  return {
    nodes: [...nodes].sort((a, b) => byText(nodeKey(a), nodeKey(b))),
    relationships: [...relationships].sort((a, b) => byText(linkKey(a), linkKey(b))),
  };
}

function keyOf(name: string): NodeKey {
  const colon = name.indexOf(":");
  return { label: name.slice(0, colon) as Label, id: name.slice(colon + 1) };
}

function sampleNodes(): NodeRecord[] {
  return [
    node("Role:associate-nlp-engineer", {
      title: "Associate NLP Engineer", aliases: ["Junior NLP Engineer"], keys: ["associate nlp engineer", "junior nlp engineer"],
      summary: "Builds language features.", mission: "Ship them.", horizon: "CURRENT", documented: true,
    }),
    node("Role:senior-nlp-engineer", {
      title: "Senior NLP Engineer", aliases: [], keys: ["senior nlp engineer"], horizon: "EMERGING", documented: false,
    }),
    node("RoleFamily:nlp-engineering", { name: "NLP engineering", description: "Language.", keys: ["nlp engineering"] }),
    node("Level:senior", { name: "Senior", rank: 3, track: "INDIVIDUAL", aliases: ["Sr"], keys: ["senior", "sr"] }),
    node("Skill:python", {
      name: "Python", aliases: [], keys: ["python"], description: "A programming language.", kind: "TECHNICAL",
    }),
    node("Skill:programming", { name: "Programming", aliases: ["Coding"], keys: ["programming", "coding"], kind: "TECHNICAL" }),
    node("Tool:pytorch", { name: "PyTorch", aliases: ["torch"], keys: ["pytorch", "torch"], vendor: "Linux Foundation" }),
    node("ToolCategory:frameworks", { name: "Frameworks" }),
    node("Kpi:latency", {
      name: "Latency", aliases: [], keys: ["latency"], types: ["RELIABILITY", "QUALITY"], measures: "Time.", rationale: "People wait.",
    }),
    node("Transition:associate-nlp-engineer--promotion--senior-nlp-engineer", {
      kind: "PROMOTION", monthsMin: 12, monthsMax: 24, summary: "Leads.", ...said,
    }),
    node("Certification:cloud", { name: "Cloud certificate", aliases: [], keys: ["cloud certificate"], issuer: "A vendor" }),
    node("Stakeholder:product-internal", { name: "Product", side: "INTERNAL" }),
    node("PayBand:associate-nlp-engineer.blueprint.1", { min: 80000, max: 130000, openEnded: false, currency: "USD", ...said }),
    node("YearsRange:associate-nlp-engineer.blueprint.1", { min: 0, max: 2, ...said }),
    node("Statement:associate-nlp-engineer.blueprint.ships", {
      section: "RESPONSIBILITY", category: "Delivery", text: "Ships features", order: 1, ...said,
    }),
    node("Source:blueprint", {
      title: "Blueprint", publisher: "A house", kind: "ROLE_BLUEPRINT", edition: "2025", licence: "CC BY 4.0",
    }),
    node("ExternalConcept:esco-1", { uri: "http://data.europa.eu/esco/1", label: "Python" }),
    ...["Role", "Skill", "Tool", "Kpi", "Certification"].map((label) => node(`Retired:${label}:old`, {})),
    node("Finding:orphan-skill.1", {
      rule: "orphan-skill", severity: "WARNING", message: "No role needs it.", nodes: ["Skill:programming"],
    }),
  ];
}

function roleFacts(): RelationshipRecord[] {
  const role = "Role:associate-nlp-engineer";
  const inherited = { origin: "INHERITED", inheritedFrom: "associate-nlp-engineer", ...said };
  return [
    link(role, "IN_FAMILY", "RoleFamily:nlp-engineering"),
    link("Role:senior-nlp-engineer", "AT_LEVEL", "Level:senior"),
    link(role, "REQUIRES", "Skill:python", {
      importance: "CRITICAL", tier: "MUST_HAVE", weight: 3, proficiency: 3, basis: "STATED", origin: "STATED", use: "Pipelines", ...said,
    }),
    link("Role:senior-nlp-engineer", "REQUIRES", "Skill:python", {
      importance: "CRITICAL", tier: "ADVANCED", weight: 1.2, proficiency: 3, basis: "DERIVED", ...inherited,
    }),
    link(role, "USES", "Tool:pytorch", { commonality: "COMMON", purpose: "Training", ...inherited }),
    link(role, "MEASURED_BY", "Kpi:latency", { target: "< 200 ms", frequency: "Weekly", ...inherited }),
    link(role, "SUGGESTS", "Certification:cloud", { commonality: "OPTIONAL", ...said }),
    link(role, "WORKS_WITH", "Stakeholder:product-internal", { purpose: "Priorities", ...said }),
    link(role, "PAYS", "PayBand:associate-nlp-engineer.blueprint.1"),
    link(role, "ASKS_YEARS", "YearsRange:associate-nlp-engineer.blueprint.1"),
    link(role, "STATES", "Statement:associate-nlp-engineer.blueprint.ships", { order: 1 }),
  ];
}

function otherFacts(): RelationshipRecord[] {
  const statement = "Statement:associate-nlp-engineer.blueprint.ships";
  const move = "Transition:associate-nlp-engineer--promotion--senior-nlp-engineer";
  const match = { relation: "EXACT", scheme: "esco", uri: "http://data.europa.eu/esco/1", ...said };
  return [
    ...(["Skill:python", "Tool:pytorch", "Kpi:latency"].map((name) => link(statement, "MENTIONS", name))),
    link(move, "FROM", "Role:associate-nlp-engineer"),
    link(move, "TO", "Role:senior-nlp-engineer"),
    link(move, "DEMANDS", "Skill:python", { importance: "IMPORTANT", tier: "MUST_HAVE", note: "Teaches it", ...said }),
    ...(["BROADER", "RELATED", "PREREQUISITE"] as const).map((type) => link("Skill:python", type, "Skill:programming", said)),
    link("Skill:python", "MOVES", "Kpi:latency", said),
    link("Tool:pytorch", "IN_CATEGORY", "ToolCategory:frameworks", said),
    link("Tool:pytorch", "EXERCISES", "Skill:python", said),
    ...["Skill:python", "Tool:pytorch", "Role:associate-nlp-engineer"].map((name) => link(name, "MATCHES", "ExternalConcept:esco-1", match)),
    link("Retired:Role:old", "REPLACED_BY", "Role:senior-nlp-engineer"),
    link("Retired:Skill:old", "REPLACED_BY", "Skill:python"),
    link("Retired:Tool:old", "REPLACED_BY", "Tool:pytorch"),
    link("Retired:Kpi:old", "REPLACED_BY", "Kpi:latency"),
    link("Retired:Certification:old", "REPLACED_BY", "Certification:cloud"),
  ];
}

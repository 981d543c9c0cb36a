import { patterns } from "../../../src/facts/patterns";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { globalId, type Properties } from "../../../src/facts/records";
import { toRecords } from "../../../src/facts/to-records";
import { smallSeeds } from "../../support/seed-folder";

const records = toRecords(readSeeds(smallSeeds));
const nodes = new Map(records.nodes.map((node) => [globalId(node), node.properties]));
const relationships = new Map(records.relationships.map(({ type, from, to, properties }) => [
  `${globalId(from)} ${type} ${globalId(to)}`, properties,
]));
const scheme = "curated";
const associate = "Role:associate-data-engineer";

const expectedNodes: readonly (readonly [id: string, properties: Properties])[] = [
  [associate, {
    scheme, title: "Associate Data Engineer", aliases: ["Junior Data Engineer"], horizon: "CURRENT", documented: true,
    keys: ["associate data engineer", "junior data engineer", "associate-data-engineer"],
    summary: "Builds small pipelines under guidance.", mission: "Deliver data that can be trusted.",
  }],
  ["Role:data-analyst", {
    scheme, title: "Data Analyst", aliases: [], horizon: "CURRENT", documented: false, keys: ["data analyst", "data-analyst"],
  }],
  ["RoleFamily:data-analysis", { scheme, name: "Data analysis", keys: ["data analysis", "data-analysis"] }],
  ["Level:associate", { scheme, name: "Associate", rank: 1, track: "INDIVIDUAL", aliases: ["Junior"], keys: ["associate", "junior"] }],
  ["Skill:sql", {
    scheme, name: "SQL", kind: "TECHNICAL", aliases: ["Structured Query Language"], keys: ["sql", "structured query language"],
  }],
  ["Tool:slack", { scheme, name: "Slack", aliases: [], vendor: "Salesforce", keys: ["slack"] }],
  ["ToolCategory:databases", { scheme, name: "Databases" }],
  ["Kpi:defect-rate", { scheme, name: "Defect rate", aliases: [], types: ["QUALITY"], keys: ["defect rate", "defect-rate"] }],
  ["Certification:cloud-practitioner", {
    scheme, name: "Cloud practitioner", aliases: ["Cloud basics certificate"], issuer: "Example Cloud",
    keys: ["cloud practitioner", "cloud basics certificate", "cloud-practitioner"],
  }],
  ["Stakeholder:analysts", { scheme, name: "Analysts", side: "DOWNSTREAM" }],
  ["Transition:data-analyst--entry--associate-data-engineer", {
    scheme, kind: "ENTRY", summary: "Writes queries already", sources: ["handbook#15 Career path#NORMALISED"], says: ["Data Analyst (SQL)"],
  }],
  ["PayBand:associate-data-engineer.survey.1", {
    scheme, min: 60000, openEnded: true, currency: "EUR", sources: ["survey#Salary#STATED"], says: ["Varies by city"],
  }],
  ["YearsRange:associate-data-engineer.handbook.1", {
    scheme, min: 0, max: 2, sources: ["handbook#14 Experience and qualifications#STATED"], says: [""],
  }],
  ["Statement:associate-data-engineer.handbook.build-pipelines", {
    scheme, section: "RESPONSIBILITY", category: "Operational", text: "Build pipelines that run daily", order: 1,
    sources: ["handbook#3 Responsibilities#STATED"], says: [""],
  }],
  ["Statement:associate-data-engineer.handbook.too-much-at-once", {
    scheme, section: "RISK", text: "Takes on too much at once", order: 3,
    sources: ["handbook#14 Experience and qualifications#STATED"], says: [""],
  }],
  ["Source:handbook", {
    scheme, title: "Data engineering handbook", publisher: "Example Press", kind: "ROLE_BLUEPRINT", edition: "2", licence: "Made up for tests",
  }],
  ["Retired:Skill:python-scripting", { scheme }],
  ["ExternalConcept:esco:00000000-0000-4000-8000-000000000002", {
    scheme, label: "query languages", uri: "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002",
  }],
  ["ExternalConcept:esco:00000000-0000-4000-8000-000000000010", {
    scheme, label: "data analyst", uri: "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000010",
  }],
  ["Finding:orphan-skill.Skill:knitting", {
    scheme, rule: "orphan-skill", severity: "WARNING", nodes: ["Skill:knitting"],
    message: "No role requires Knitting and nothing links to it; link it, or retire it.",
  }],
];

const curated = { sources: ["editors#Editorial judgement#CURATED"], says: [""] };

const expectedRelationships: readonly (readonly [name: string, properties: Properties])[] = [
  [`${associate} IN_FAMILY RoleFamily:data-engineering`, {}],
  [`${associate} AT_LEVEL Level:associate`, {}],
  [`${associate} REQUIRES Skill:python`, {
    importance: "CRITICAL", tier: "MUST_HAVE", weight: 3, proficiency: 2, basis: "DERIVED", origin: "STATED", use: "Pipelines",
    sources: ["handbook#8 Technical skills#NORMALISED", "survey#Overview#STATED"], says: ["Python scripting", "important"],
  }],
  ["Role:staff-data-engineer REQUIRES Skill:mentoring", {
    importance: "CRITICAL", tier: "MUST_HAVE", weight: 3, proficiency: 5, basis: "DERIVED", origin: "INHERITED",
    inheritedFrom: "senior-data-engineer", sources: ["handbook#15 Career path#STATED"], says: [""],
  }],
  [`${associate} USES Tool:postgresql`, {
    commonality: "COMMON", purpose: "Storage", origin: "STATED",
    sources: ["handbook#10 Tools and platforms#STATED", "survey#Overview#STATED"],
    says: ["Postgres; optional", ""],
  }],
  ["Role:staff-data-engineer USES Tool:pandas", {
    commonality: "OPTIONAL", purpose: "Cleaning", origin: "INHERITED", inheritedFrom: "associate-data-engineer",
    sources: ["handbook#10 Tools and platforms#STATED"], says: [""],
  }],
  [`${associate} MEASURED_BY Kpi:pipeline-uptime`, {
    target: "> 99%", frequency: "Monthly", origin: "STATED",
    sources: ["handbook#7 KPIs#NORMALISED", "survey#Overview#STATED"], says: ["Availability of pipelines", "> 95%"],
  }],
  ["Role:senior-data-engineer MEASURED_BY Kpi:defect-rate", {
    target: "< 1%", origin: "STATED", sources: ["survey#Overview#STATED", "handbook#7 KPIs#STATED"], says: ["", ""],
  }],
  [`${associate} SUGGESTS Certification:cloud-practitioner`, {
    commonality: "OPTIONAL", sources: ["handbook#14 Experience and qualifications#NORMALISED"], says: ["Cloud basics certificate"],
  }],
  [`${associate} WORKS_WITH Stakeholder:analysts`, {
    purpose: "Use what the pipelines deliver", sources: ["handbook#12 Stakeholders#STATED"], says: [""],
  }],
  [`${associate} PAYS PayBand:associate-data-engineer.survey.1`, {}],
  [`${associate} ASKS_YEARS YearsRange:associate-data-engineer.handbook.1`, {}],
  [`${associate} STATES Statement:associate-data-engineer.handbook.answer-questions`, { order: 2 }],
  ["Statement:associate-data-engineer.handbook.build-pipelines MENTIONS Kpi:pipeline-uptime", {}],
  ["Transition:data-analyst--entry--associate-data-engineer FROM Role:data-analyst", {}],
  [`Transition:data-analyst--entry--associate-data-engineer TO ${associate}`, {}],
  ["Transition:associate-data-engineer--promotion--senior-data-engineer DEMANDS Skill:mentoring", {
    importance: "CRITICAL", tier: "MUST_HAVE", note: "Helps newcomers", sources: ["handbook#15 Career path#STATED"], says: [""],
  }],
  ["Skill:python BROADER Skill:programming", { sources: ["handbook#8 Technical skills#STATED"], says: [""] }],
  ["Skill:sql RELATED Skill:data-modeling", curated],
  ["Skill:data-modeling PREREQUISITE Skill:sql", curated],
  ["Skill:python MOVES Kpi:pipeline-uptime", curated],
  ["Tool:pandas IN_CATEGORY ToolCategory:libraries", curated],
  ["Tool:pandas EXERCISES Skill:python", curated],
  ["Skill:sql MATCHES ExternalConcept:esco:00000000-0000-4000-8000-000000000002", {
    relation: "BROAD", scheme: "esco", sources: ["editors#Editorial judgement#CURATED"], says: ["SQL is one of them"],
  }],
  ["Role:data-analyst MATCHES ExternalConcept:esco:00000000-0000-4000-8000-000000000010", { relation: "EXACT", scheme: "esco", ...curated }],
  ["Retired:Skill:python-scripting REPLACED_BY Skill:python", {}],
];

describe("The small ontology's records", () => {
  it.each(expectedNodes)("hold the node %s with exactly its properties", (id, properties) => {
    expect(nodes.get(id)).toEqual(properties);
  });

  it.each(expectedRelationships)("hold %s with exactly its properties", (name, properties) => {
    expect(relationships.get(name)).toEqual(properties);
  });

  it("hold no match that a reviewer refused", () => {
    expect([...relationships.keys()].filter((name) => name.startsWith("Skill:mentoring MATCHES"))).toEqual([]);
  });

  it("have each node and each relationship once", () => {
    expect([nodes.size, relationships.size]).toEqual([records.nodes.length, records.relationships.length]);
  });

  it("have no relationship without its two nodes, and none of an unknown pattern", () => {
    const known = patterns.map((pattern) => pattern.join(" "));
    for (const { type, from, to } of records.relationships) {
      expect([nodes.has(globalId(from)), nodes.has(globalId(to))]).toEqual([true, true]);
      expect(known).toContain([from.label, type, to.label].join(" "));
    }
  });

  it("have no empty property, and a confidence on every source", () => {
    for (const properties of [...nodes.values(), ...relationships.values()]) {
      expect(Object.values(properties)).not.toContain("");
      for (const source of (properties.sources ?? []) as string[]) expect(source).toMatch(/^[a-z0-9-]+#[^#]+#(STATED|NORMALISED|CURATED)$/);
      expect((properties.says as string[] | undefined)?.length).toBe((properties.sources as string[] | undefined)?.length);
    }
  });

  it("are the same whenever the files are the same", () => {
    expect(JSON.stringify(toRecords(readSeeds(smallSeeds)))).toBe(JSON.stringify(records));
  });
});

test("a slug with a namespace is kept whole, in what replaces an id and in what a statement mentions", () => {
  const seeds = readSeeds(smallSeeds);
  const mentions = ["Skill:esco:b1a2"];
  const roles = seeds.roles.map((role) => ({
    ...role, facts: role.facts.map((facts) => ({
      ...facts, statements: { RISK: [{ in: "1", items: { drift: { text: "Drift", mentions } } }] },
    })),
  }));
  const { relationships } = toRecords({ ...seeds, roles, retired: { "Skill:old": "Skill:esco:b1a2" } });

  const ends = relationships.filter(({ type }) => type === "MENTIONS" || type === "REPLACED_BY").map(({ to }) => globalId(to));
  expect(new Set(ends)).toEqual(new Set(mentions));
});

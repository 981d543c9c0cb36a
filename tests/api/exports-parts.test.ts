import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toRDF } from "jsonld";
import { Parser } from "n3";
import { globalId, type NodeRecord, type RelationshipRecord } from "../../src/facts/records";
import { toRecords } from "../../src/facts/to-records";
import { planOf } from "../../src/loading/plan";
import { readSeeds } from "../../src/seeds/read-seeds";
import { testApi } from "../support/api";
import { send } from "../support/stand-in";
import { readCsv } from "./csv-rows";

describe("the whole ontology, or a part of it, as one file", () => {
  const api = testApi();
  const whole = toRecords(readSeeds("seeds"));
  const text = async (path: string) => {
    const answer = await fetch(`${api.url}/export/${path}`);
    const body = await answer.text();
    expect([answer.status, answer.ok ? "" : body]).toEqual([200, ""]);
    return body;
  };
  const records = async (query = "") => {
    const lines = (await text(`ontology.jsonl${query}`)).trimEnd().split("\n").map((line) => JSON.parse(line) as NodeRecord | RelationshipRecord);
    return {
      nodes: lines.filter((line): line is NodeRecord => "label" in line),
      relationships: lines.filter((line): line is RelationshipRecord => "type" in line),
    };
  };
  const folder = mkdtempSync(join(tmpdir(), "exported-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** The records of the seed files in a YAML stream. */
  const loaded = (stream: string, name: string) => {
    for (const part of stream.split(/^--- # /m).slice(1)) {
      const file = join(folder, name, part.slice(0, part.indexOf("\n")));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, part.slice(part.indexOf("\n") + 1));
    }
    return toRecords(readSeeds(join(folder, name)));
  };

  test("ontology.jsonl holds every node and relationship with all its properties", async () => {
    const { nodes, relationships } = planOf(await records(), whole);
    expect([nodes, relationships]).toEqual([{ added: [], changed: [], removed: [] }, { added: [], changed: [], removed: [] }]);
  });

  test("ontology.yaml is the seed files: loaded again, they give the very same ontology", async () => {
    expect(loaded(await text("ontology.yaml"), "whole")).toEqual(whole);
  }, 120_000);

  test.each([
    ["a role", "?roles=Senior NLP Engineer", "senior-nlp-engineer"],
    ["a family", "?families=nlp-engineering", "nlp-engineer"],
    ["a source", "?sources=skill-page-nlp-engineer", "nlp-engineer"],
    ["a family and a source", "?families=applied-ai-engineering&sources=blueprint-associate-applied-ai-engineer", "associate-applied-ai-engineer"],
  ])("the part of %s holds both ends of each relationship, and each source that it names", async (_title, query, role) => {
    const { nodes, relationships } = await records(query);
    const there = new Set(nodes.map(globalId));
    expect(there).toContain(`Role:${role}`);
    expect(nodes.length).toBeLessThan(whole.nodes.length);
    for (const { from, to } of relationships) expect([globalId(from), globalId(to)].filter((id) => !there.has(id))).toEqual([]);
    const voices = [...nodes, ...relationships].flatMap(({ properties }) => (properties.sources ?? []) as string[]);
    expect([...new Set(voices.map((voice) => `Source:${voice.split("#")[0] ?? ""}`))].filter((id) => !there.has(id))).toEqual([]);
  });

  test("the part of a role has its facts and those of the rungs below as the whole has them, and of other roles their place alone", async () => {
    const { relationships } = await records("?roles=senior-nlp-engineer");
    const of = (all: readonly RelationshipRecord[], role: string) => all.filter(({ from, type }) => from.id === role && type === "REQUIRES").map(({ to, properties }) => ({ to: to.id, properties })).sort((a, b) => (a.to < b.to ? -1 : 1));
    for (const role of ["senior-nlp-engineer", "nlp-engineer", "associate-nlp-engineer"]) expect(of(relationships, role)).toEqual(of(whole.relationships, role));
    const others = relationships.filter(({ from }) => from.label === "Role" && from.id === "staff-nlp-engineer").map(({ type }) => type);
    expect(others).toEqual(["AT_LEVEL", "IN_FAMILY"]);
  });

  test("the part of a source has no fact that only others say", async () => {
    const { nodes, relationships } = await records("?sources=skill-page-nlp-engineer");
    const voices = [...nodes, ...relationships].map(({ properties }) => properties.sources).filter((sources) => sources instanceof Array);
    expect(voices.length).toBeGreaterThan(50);
    for (const sources of voices) expect(sources.some((voice) => voice.startsWith("skill-page-nlp-engineer#"))).toBe(true);
  });

  test("the seed files of a family load by themselves, and what its roles require is as it was", async () => {
    const part = loaded(await text("ontology.yaml?families=nlp-engineering"), "family");
    const of = ({ relationships }: { readonly relationships: readonly RelationshipRecord[] }) =>
      relationships.filter(({ from, type }) => /nlp-engineer/.test(from.id) && ["REQUIRES", "USES", "MEASURED_BY"].includes(type));
    expect(of(part).length).toBeGreaterThan(300);
    expect(of(part)).toEqual(of(whole));
  }, 120_000);

  test("SKOS says the same in Turtle and in JSON-LD", async () => {
    const turtle = new Parser().parse(await text("ontology.skos.ttl")).map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
    const json = (await toRDF(JSON.parse(await text("ontology.skos.jsonld")) as object)) as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[];
    expect(turtle.length).toBeGreaterThan(3_000);
    expect(new Set(json.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`))).toEqual(new Set(turtle));
  });

  test("SKOS keeps its integrity conditions, and its matches lead to the addresses of the other taxonomies", async () => {
    const triples = new Parser().parse(await text("ontology.skos.ttl"));
    const pairs = (...names: string[]) => triples.filter(({ predicate }) => names.includes(predicate.value.replace("http://www.w3.org/2004/02/skos/core#", ""))).map(({ subject, object }) => [subject.value, object.value] as const);
    const uris = new Set(whole.nodes.filter(({ label }) => label === "ExternalConcept").map(({ properties }) => properties.uri));
    const matches = pairs("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");
    expect(matches).toHaveLength(whole.relationships.filter(({ type }) => type === "MATCHES").length);
    expect(matches.filter(([, uri]) => !uris.has(uri))).toEqual([]);
    const up = new Map<string, string[]>();
    for (const [low, high] of [...pairs("broader", "broadMatch"), ...pairs("narrower", "narrowMatch").map(([a, b]) => [b, a] as const)]) up.set(low, [...(up.get(low) ?? []), high]);
    const above = (id: string, met = new Set<string>()): Set<string> => (up.get(id) ?? []).reduce((all, next) => (all.has(next) ? all : above(next, all.add(next))), met);
    expect(pairs("related", "relatedMatch").filter(([a, b]) => above(a).has(b) || above(b).has(a))).toEqual([]);
    const labels = (name: string) => pairs(name).map(([id, label]) => `${id} ${label}`);
    expect(labels("altLabel").filter((label) => labels("prefLabel").includes(label))).toEqual([]);
    expect(new Set(pairs("prefLabel").map(([id]) => id)).size).toBe(labels("prefLabel").length);
  });

  test("edges.csv has one row for each relationship between things with names, and one for each move", async () => {
    const rows = readCsv(await text("edges.csv"));
    const { nodes, relationships } = whole;
    const named = ["Role", "RoleFamily", "Level", "Skill", "Tool", "ToolCategory", "Kpi", "Certification", "Stakeholder", "ExternalConcept"];
    const edges = relationships.filter(({ from, to }) => named.includes(from.label) && named.includes(to.label));
    expect(rows).toHaveLength(edges.length + nodes.filter(({ label }) => label === "Transition").length);
    const one = relationships.find(({ type, from, to }) => type === "REQUIRES" && from.id === "nlp-engineer" && to.id === "python")?.properties;
    expect(rows.find(({ from_slug, to_slug }) => from_slug === "nlp-engineer" && to_slug === "python")).toMatchObject({
      from_name: "NLP Engineer", relation: "REQUIRES", to_kind: "Skill", to_name: "Python", weight: String(one?.weight), proficiency: String(one?.proficiency), origin: "STATED",
    });
    expect(rows.find(({ from_slug, relation }) => from_slug === "nlp-engineer" && relation === "PROMOTION")).toMatchObject({ to_slug: "senior-nlp-engineer", to_name: "Senior NLP Engineer" });
  });

  test.each([["tools.csv", "tools", "vendor"], ["kpis.csv", "kpis", "measures"]])("%s has every one by name", async (file, field, more) => {
    const { list } = await api.data<{ list: { totalCount: number; nodes: { slug: string; name: string }[] } }>(`{ list: ${field}(first: 100) { totalCount nodes { slug name ${more} roles { totalCount } } } }`);
    const rows = readCsv(await text(file));
    expect(rows).toHaveLength(list.totalCount);
    expect(rows.slice(0, 100).map(({ slug, name }) => [slug, name])).toEqual(list.nodes.map(({ slug, name }) => [slug, name]));
  });

  test("every file of the whole is compressed for who takes it", async () => {
    const { body } = await send(`${api.url}/export/nothing`);
    const names = body?.errors?.[0]?.message.match(/[\w-]+\.[\w.]*\w/g)?.filter((name) => !/^(?:gap|overlap)/.test(name)) ?? [];
    expect(names.length).toBeGreaterThan(8);
    const encodings = await Promise.all(names.map(async (name) => {
      const { status, headers, body: file } = await fetch(`${api.url}/export/${name}`);
      await file?.cancel();
      return [name, status, headers.get("content-encoding")];
    }));
    expect(encodings).toEqual(names.map((name) => [name, 200, "gzip"]));
  });

  test.each([
    ["ontology.jsonl?roles=nlp-enginer", 404, /no role "nlp-enginer"/],
    ["ontology.jsonl?sources=skill-pages", 404, /no source "skill-pages"/],
    ["ontology.jsonl?schemes=isco", 404, /no scheme "isco"/],
    ["ontology.jsonl?base=urn:a:", 400, /"base" came/],
    ["ontology.skos.ttl?base=nowhere", 400, /ends in a colon, slash or #/],
    ["ontology.yaml?schemes=esco", 400, /Seed files hold what is curated/],
  ])("%s is refused, and the message says what is wanted", async (path, status, says) => {
    const answer = await send(`${api.url}/export/${path}`);
    expect([answer.status, answer.body?.errors?.[0]?.message]).toEqual([status, expect.stringMatching(says)]);
  });
});

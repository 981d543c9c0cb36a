import { Analysis } from "../../src/analysis/analysis";
import { type Context, contextsOf } from "../../src/context";
import type { Properties } from "../../src/facts/records";
import { loadOntology } from "../../src/loading/load-ontology";
import { nameKeys } from "../../src/ontology/name-key";
import { findAbility } from "../../src/search/find-ability";
import { searchPage, suggestions } from "../../src/search/find";
import { withWords } from "../../src/search/selection";
import { testGraph } from "../support/neo4j";
import { node } from "../support/sample-records";

const thing = (kind: "Skill" | "Tool" | "Kpi", slug: string, name: string, more: Properties & { aliases?: readonly string[] } = {}) =>
  node(`${kind}:${slug}`, {
    name, aliases: [], keys: nameKeys(slug, [name, ...(more.aliases ?? [])]), ...(kind === "Skill" ? { kind: "TECHNICAL" } : { types: ["QUALITY"] }), ...more,
  });

const records = {
  relationships: [],
  nodes: [
    thing("Skill", "c", "C"),
    thing("Skill", "c-plus-plus", "C++", { aliases: ["C++ programming"] }),
    thing("Skill", "c-sharp", "C#", { description: "A language of .NET." }),
    thing("Tool", "dot-net", ".NET", { vendor: "Microsoft" }),
    thing("Skill", "networks", "Net worth", { description: "What is left." }),
    thing("Tool", "node-js", "Node.js", { aliases: ["NodeJS"] }),
    thing("Skill", "ci-cd", "CI/CD", { aliases: ["Continuous delivery"] }),
    thing("Skill", "bayes", "Naïve Bayes", { description: "A plain classifier of texts." }),
    thing("Kpi", "r-squared", "R²", { measures: "How much of the variance a model explains." }),
    thing("Skill", "r-and-d", "R&D"),
    thing("Skill", "retrieval", "Information retrieval", { aliases: ["IR"] }),
    thing("Kpi", "retrieval-quality", "Retrieval quality", { measures: "How well evaluation finds what is relevant." }),
    ...Array.from({ length: 40 }, (_, index) => thing("Skill", `craft-${index}`, `Craft of kind ${index}`)),
  ],
};

const db = testGraph();
let context: Context;

beforeAll(async () => {
  await loadOntology(db.graph, records, { by: "test" });
  context = contextsOf(db.graph, new Analysis(db.graph)).of(() => AbortSignal.timeout(60_000));
});

const search = async (text: string) => (await searchPage({ text, first: 100 }, context)).edges.map(({ node: { id } }) => id);

describe("names with signs are found as they are written", () => {
  test.each([
    ["c++", ["Skill:c-plus-plus"]],
    ["C#", ["Skill:c-sharp"]],
    [".NET", ["Tool:dot-net", "Skill:c-sharp"]],
    ["net", ["Tool:dot-net", "Skill:networks", "Skill:c-sharp"]],
    ["Node.js", ["Tool:node-js"]],
    ["node.j", ["Tool:node-js"]],
    ["CI/CD", ["Skill:ci-cd"]],
    ["R²", ["Kpi:r-squared"]],
    ["R&D", ["Skill:r-and-d"]],
    ["naive bayes", ["Skill:bayes"]],
    ["f#", []],
    ["+++", []],
    ["  ", []],
  ])("%s", async (text, ids) => {
    expect(await search(text)).toEqual(ids);
  });

  test("and so they are by a filter, of one kind", async () => {
    expect(await withWords(db.graph, "Skill", "c++")).toEqual(new Set(["c-plus-plus"]));
    expect(await withWords(db.graph, "Tool", "node.js")).toEqual(new Set(["node-js"]));
    expect(await withWords(db.graph, "Skill", ".net")).toEqual(new Set(["c-sharp"]));
    expect(await withWords(db.graph, "Skill", " ")).toBeNull();
  });
});

describe("a search", () => {
  test("forgives slips in names", async () => {
    expect((await search("informtion retreival"))[0]).toBe("Skill:retrieval");
    expect((await search("retreival qualty"))[0]).toBe("Kpi:retrieval-quality");
  });

  test("finds what has all of the words first, and when that is little what has some", async () => {
    expect(await search("retrieval evaluation")).toEqual(["Kpi:retrieval-quality", "Skill:retrieval"]);
    expect(await search("retrieval gardening")).toEqual(["Kpi:retrieval-quality", "Skill:retrieval"]);
  });

  test("costs one statement for what it finds and one for each kind on the page, two more at most", async () => {
    db.sent.clear();
    await searchPage({ text: "retrieval" }, contextsOf(db.graph, new Analysis(db.graph)).of(() => AbortSignal.timeout(60_000)));
    expect(Object.fromEntries(db.sent)).toEqual({ conceptsFound: 1, skillsByIds: 1, kpisByIds: 1 });
  });
});

describe("type-ahead", () => {
  const suggest = async (prefix: string) => (await suggestions({ prefix }, context)).map(({ text }) => text);

  test.each([
    ["c", ["C", "C#", "C++", "CI/CD", "Craft of kind 0", "Craft of kind 1", "Craft of kind 2", "Craft of kind 3"]],
    ["retr", ["Retrieval quality", "Information retrieval"]],
    ["nai", ["Naïve Bayes"]],
    ["NAÏ", ["Naïve Bayes"]],
    ["ir", ["Information retrieval"]],
    ["bay na", ["Naïve Bayes"]],
    ["node.j", ["Node.js"]],
    ["nodej", ["Node.js"]],
    ["c+", ["C++"]],
    ["classifier", []],
    ["", []],
  ])("offers for %j what bears such a name", async (prefix, texts) => {
    expect(await suggest(prefix)).toEqual(texts);
  });
});

test.each([
  ["c++", "c-plus-plus"], ["nodejs", "node-js"], ["Node js", "node-js"], ["ci-cd", "ci-cd"], ["R and D", undefined], ["Naive Bayes", "bayes"],
  ["informtion retrieval", "retrieval"], ["c+", undefined], ["c", "c"], ["d", undefined], ["Craft of kind 41", undefined],
])("a person's own %s is %s", async (name, slug) => {
  expect((await findAbility(name, context.loaders))?.slug).toBe(slug);
});

import { buildSchema, type GraphQLObjectType } from "graphql";
import { costOf } from "../../src/limits/cost";
import { buildOntologySchema } from "../../src/schema";
import { contractSchema, operationOf, type Request, requestsIn } from "../support/contract";

const schema = contractSchema();
const limits = { depth: 15, aliases: 50, fields: 1_000, cost: 100_000 };
const boundless = { depth: 1_000, aliases: 1_000, fields: 10_000, cost: Infinity };

const costs: [title: string, query: string, cost: number, variables?: Record<string, unknown>][] = [
  ["a field and a field below it", '{ role(slug: "x") { title } }', 2],
  ["__typename is a field", "{ __typename }", 1],
  ["a list of plain values is one value", '{ role(slug: "x") { aliases } }', 2],
  ["a list without first counts ten times", '{ role(slug: "x") { sources { title } } }', 1 + 10 * 2],
  ["a connection counts its nodes, and itself once", '{ role(slug: "x") { skills(first: 5) { totalCount nodes { name } } } }', 1 + 1 + 1 + 5 * 2],
  ["edges and nodes count both", '{ role(slug: "x") { skills(first: 5) { edges { weight } nodes { name } } } }', 1 + 1 + 2 * (5 * 2)],
  ["first by default", '{ role(slug: "x") { skills { nodes { name } } } }', 1 + 1 + 20 * 2],
  ["null for first means the default", '{ role(slug: "x") { skills(first: null) { nodes { name } } } }', 1 + 1 + 20 * 2],
  ["first in a variable", "query Q($n: Int) { roles(first: $n) { nodes { id } } }", 1 + 7 * 2, { n: 7 }],
  ["first in a variable that is not given", "query Q($n: Int) { roles(first: $n) { nodes { id } } }", 1 + 20 * 2],
  ["first in a variable with a default of its own", "query Q($n: Int = 3) { roles(first: $n) { nodes { id } } }", 1 + 3 * 2],
  ["an empty page holds nothing", "{ roles(first: 0) { totalCount nodes { id } } }", 2],
  ["a negative page holds nothing, and is for the resolver to refuse", "{ roles(first: -5) { nodes { id } } }", 1],
  ["a plain list with first", '{ skill(slug: "x") { broader(first: 4) { name } } }', 1 + 4 * 2],
  ["as many nodes as ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3 * 2],
  ["lists within lists multiply", "{ roles(first: 10) { nodes { skills(first: 10) { nodes { name } } } } }", 1 + 10 * (1 + 1 + 10 * 2)],
  ["a value in a filter costs 20", '{ roles(first: 1, filter: { levels: ["mid", "senior"], not: { documented: true } }) { totalCount } }', 2 + 3 * 20],
  ["so does one in a variable", "query ($f: RoleFilter) { roles(first: 1, filter: $f) { totalCount } }", 2 + 2 * 20, { f: { and: [{ text: "nlp" }, { documented: true }] } }],
  ["a fragment costs what it spreads, each time", "{ a: role(slug: \"x\") { ...F } b: role(slug: \"y\") { ...F } } fragment F on Role { sources { title } }", 2 * (1 + 20)],
  ["inline fragments add up", '{ node(id: "x") { ... on Role { title } ... on Skill { name kind } } }', 1 + 1 + 2],
  ["a spread fragment in a connection knows the page", "{ roles(first: 5) { ...F } } fragment F on RoleConnection { nodes { id } }", 1 + 5 * 2],
  ["introspection is left to graphql", "{ __schema { types { fields { name } } } }", 1],
];

test.each(costs)("%s: %s costs %d", (_title, query, cost, variables = {}) => {
  expect(costOf(operationOf(schema, { query, variables }), boundless)).toBe(cost);
});

test("a field's own complexity counts once for each time that it is asked, a list's whatever its page", () => {
  const own = buildSchema("type Query { list(first: Int = 4): [Item!]! } type Item { dear: Int }");
  const [list, dear] = [own.getQueryType()!.getFields().list!, (own.getType("Item") as GraphQLObjectType).getFields().dear!];
  dear.extensions = { complexity: 25 };
  expect(costOf(operationOf(own, { query: "{ list { dear } }", variables: {} }), boundless)).toBe(4 * (1 + 25));
  list.extensions = { complexity: 300 };
  expect(costOf(operationOf(own, { query: "{ list(first: 0) { dear } }", variables: {} }), boundless)).toBe(300);
  expect(costOf(operationOf(own, { query: "{ list { dear } }", variables: {} }), boundless)).toBe(300 + 4 * (1 + 25));
});

test.each<[price: number, ...fields: string[]]>([
  [10_000, "careerPaths", "bridgeSkills", "search"], [5_000, "matchRoles", "whatIf"], [2_000, "overlap", "reachableRoles"],
  [1_500, "suggest"], [1_000, "distinguishingSkills", "resolveTitle"], [500, "learningPlan"], [100, "skillGap"],
])("as the API guide says, %d is charged for %s", (price, ...fields) => {
  const questions = buildOntologySchema().getQueryType()!.getFields();
  expect(fields.map((field) => questions[field]?.extensions.complexity)).toEqual(fields.map(() => price));
});

const contract = requestsIn("operations");

test.each(contract)("the contract's request $name costs at most half of what is allowed", (request: Request) => {
  const half = { depth: 7, aliases: 25, fields: 500, cost: 50_000 };
  expect(costOf(operationOf(schema, request), half)).toBeGreaterThan(0);
});

test.each([
  ["17 levels", `{ skill(slug: "x") ${"{ broader ".repeat(15)} { id } ${"}".repeat(15)} }`, /more than 15 levels/],
  ["51 aliases", `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(" ")} }`, /more than 50 aliases/],
  ["1,024 fields out of eleven fragments", `{ ...F0 } ${Array.from({ length: 10 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(" ")} fragment F10 on Query { __typename }`, /more than 1000 fields/],
  ["a page of pages", "{ roles(first: 100) { nodes { skills(first: 100) { nodes { roles(first: 100) { nodes { id } } } } } } }", /costs 2,020,201, the limit is 100,000\. Ask for less/],
])("%s: refused", (_title, query, message) => {
  expect(() => costOf(operationOf(schema, { query, variables: {} }), limits)).toThrow(message);
});

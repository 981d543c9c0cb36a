import fc from "fast-check";
import { TooCostlyError } from "../../../src/errors";
import { bestRoutes } from "../../../src/paths/best-routes";
import { nodesOf, type RouteGraph } from "../../../src/paths/route-graph";

const names = "ABCDEFGH";

/** Hops written as "AB3": from A to B at a weight of 3. */
function graphOf(...hops: string[]): RouteGraph {
  const hopsFrom = (name: string) => hops.filter((hop) => hop[0] === name);
  return [...names].map((name) => hopsFrom(name).map((hop) => ({ to: names.indexOf(hop[1]!), weight: Number(hop.slice(2)) })));
}

/** Routes from A as their letters, with their weight: "ABD 2". */
function routes(graph: RouteGraph, to: string, count: number, { through = "", maxMoves = Infinity, budget }: Asked = {}): string[] {
  const goal = { target: names.indexOf(to), through: [...through].map((name) => names.indexOf(name)), maxMoves };
  return bestRoutes(graph, 0, goal, count, budget).map((route) => `${nodesOf(route).map((node) => names[node]).join("")} ${route.weight}`);
}

interface Asked {
  readonly through?: string;
  readonly maxMoves?: number;
  readonly budget?: number;
}

describe("In a graph with four ways from A to D", () => {
  const graph = graphOf("AB1", "BD1", "AC1", "CD2", "BC1", "AD4", "DA1", "CA1");
  const cases: [string, number, Asked, string[]][] = [
    ["all come by weight: 1+1, 1+2, 1+1+2 and 4, of equal ones by nodes", 9, {}, ["ABD 2", "ACD 3", "ABCD 4", "AD 4"]],
    ["the first two come alone", 2, {}, ["ABD 2", "ACD 3"]],
    ["none comes when none is asked for", 0, {}, []],
    ["one move leaves one", 9, { maxMoves: 1 }, ["AD 4"]],
    ["two moves leave three", 9, { maxMoves: 2 }, ["ABD 2", "ACD 3", "AD 4"]],
    ["through C there are two", 9, { through: "C" }, ["ACD 3", "ABCD 4"]],
    ["the first through B and C is found though two cheaper ones miss it", 1, { through: "CB" }, ["ABCD 4"]],
    ["through B and C in two moves there is none", 9, { through: "BC", maxMoves: 2 }, []],
    ["through a node that nothing leads to there is none", 9, { through: "E" }, []],
  ];
  test.each(cases)("%s", (_title, count, asked, expected) => expect(routes(graph, "D", count, asked)).toEqual(expected));
});

test("A cheap circle is not gone round: the way to C leads back through B, which is taken", () => {
  expect(routes(graphOf("AB1", "BC1", "CB1", "BD1"), "D", 9)).toEqual(["ABD 2"]);
  expect(routes(graphOf("AB1", "BC1", "CB1", "BD1"), "D", 9, { through: "C" })).toEqual([]);
});

test("A dearer way to a node is kept where it has moves left that the cheaper one has used up", () => {
  // Off the first route at B, the cheaper way to D is BCD; but from D on it has two moves left, and only DEFH, of three, does not lead back to B.
  const graph = graphOf("AB1", "BH1", "BC1", "CD1", "BD9", "DB1", "DE1", "EF1", "FH1");
  expect(routes(graph, "H", 9, { maxMoves: 5 })).toEqual(["ABH 2", "ABDEFH 13"]);
});

test("A search that would weigh too many ways says what to loosen, and gives no shorter list", () => {
  const graph = graphOf("AB1", "AC1", "AD1", "BC1", "CB1", "BD1", "DB1", "CD1", "DC1", "BE1", "CE1", "DE1", "EH1", "DF1", "FD1");
  expect(routes(graph, "H", 2, { through: "C" })).toEqual(["ACEH 3", "ABCEH 4"]);
  expect(() => routes(graph, "H", 2, { through: "C", budget: 5 })).toThrow(TooCostlyError);
  // F lies behind D alone: no route leads through it, which only going every way to it shows.
  expect(routes(graph, "H", 2, { through: "F" })).toEqual([]);
  expect(() => routes(graph, "H", 2, { through: "F", budget: 10 })).toThrow(/maxMoves.*minReadiness/);
  // The shortest walk by F, A-D-F-D-E-H, has five moves: that four are too few is known before any way is weighed.
  expect(routes(graph, "H", 2, { through: "F", maxMoves: 4, budget: 0 })).toEqual([]);
});

test("The routes are those of going every way, on random graphs full of ties", () => {
  const hop = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 3 }));
  const hops = fc.uniqueArray(hop, { selector: ([from, to]) => `${from} ${to}`, minLength: 8, maxLength: 30 });
  const question = fc.record({
    count: fc.integer({ min: 1, max: 15 }), maxMoves: fc.constantFrom(Infinity, Infinity, 2, 3, 4, 5),
    through: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  });
  fc.assert(fc.property(hops, question, (some, { count, maxMoves, through }) => {
    const graph = graphOf(...some.map(([from, to, weight]) => `${names[from]}${names[to]}${weight}`));
    const asked = { through: through.map((node) => names[node]).join(""), maxMoves };
    const expected = everyWay(some, "A", 0).filter(fits(asked)).sort(inOrder).slice(0, count);
    expect(routes(graph, "H", count, asked)).toEqual(expected.map(([letters, weight]) => `${letters} ${weight}`));
  }), { numRuns: 2_000, seed: 3 });
});

type Way = readonly [letters: string, weight: number];

function everyWay(hops: readonly (readonly [from: number, to: number, weight: number])[], letters: string, weight: number): Way[] {
  const here = letters.at(-1);
  if (here === "H") return [[letters, weight]];
  return hops
    .filter(([from, to]) => names[from] === here && !letters.includes(names[to]!))
    .flatMap(([_from, to, more]) => everyWay(hops, letters + names[to]!, weight + more));
}

function fits({ through, maxMoves }: Required<Omit<Asked, "budget">>): (way: Way) => boolean {
  return ([letters]) => letters.length - 1 <= maxMoves && [...through].every((name) => letters.includes(name));
}

function inOrder([a, weight]: Way, [b, other]: Way): number {
  return weight - other || (a < b ? -1 : 1);
}

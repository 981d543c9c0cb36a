import type { Snapshot } from "../../../src/analysis/snapshot";
import { findRolesWithin, findRoutes } from "../../../src/paths/find-routes";
import { costOf } from "../../../src/paths/hop-weight";
import { everyMove, type MoveFilter } from "../../../src/paths/move-filter";
import type { Move } from "../../../src/paths/moves";
import type { Origin } from "../../../src/analysis/origin";
import { hopsOf, type Route } from "../../../src/paths/route-graph";
import { type Pay, smallOntology } from "./small-ontology";

type From = string | Readonly<Record<string, number>>;

/** The transitions of the routes and their cost: "junior--PROMOTION--senior 1.066291". */
function routes(snapshot: Snapshot, from: From, to: string, filter: Partial<MoveFilter> = {}, maxMoves = Infinity): string[] {
  const goal = { target: snapshot.roleIndex.get(to)!, through: [], maxMoves };
  return findRoutes(snapshot, originIn(snapshot, from), goal, { ...everyMove, ...filter }, 9).map((route) => told(snapshot, route));
}

function originIn(snapshot: Snapshot, from: From): Origin {
  if (typeof from === "string") return { kind: "role", role: snapshot.roleIndex.get(from)! };
  return { kind: "held", levels: Object.entries(from).map(([skill, level]) => [snapshot.skillIndex.get(skill)!, level]) };
}

function told(snapshot: Snapshot, route: Route<Move>): string {
  const told = hopsOf(route).map(({ transition, to }) => transition?.slug ?? `enter ${snapshot.roles[to]!.slug}`);
  return `${told.join(", ")} ${costOf(route.weight)}`;
}

describe("On a ladder where each rung needs one level more of one skill", () => {
  // One level short earns 0.7, two 0.4, four 0.05: a hop costs 0.15 − ln 0.7 = 0.506675, 0.15 − ln 0.4 = 1.066291, 0.15 − ln 0.05 = 3.145732.
  const ladder = smallOntology(
    { junior: { SQL: 2 }, mid: { SQL: 3 }, senior: { SQL: 4 }, unknown: {} },
    ["junior PROMOTION mid", "mid PROMOTION senior", "junior PROMOTION senior", "junior LATERAL unknown", "unknown ENTRY senior", "junior ENTRY mid"],
  );

  const rungs = "junior--PROMOTION--mid, mid--PROMOTION--senior 1.01335"; // 2 × 0.506675
  const leap = "junior--PROMOTION--senior 1.066291";
  const around = "junior--LATERAL--unknown, unknown--ENTRY--senior 6.291464"; // 2 × 3.145732

  test("two honest rungs beat one leap, and what is unknown costs as much as what nobody is ready for", () => {
    expect(routes(ladder, "junior", "senior")).toEqual([rungs, leap, around]);
  });

  test.each<[string, Partial<MoveFilter>, string[]]>([
    ["a least readiness refuses the leap (0.4) and the unknown", { minReadiness: 0.5 }, [rungs]],
    ["a least readiness of exactly 0.7 lets 0.7 pass", { minReadiness: 0.7 }, [rungs]],
    ["a least readiness of 0 refuses only the unknown", { minReadiness: 0 }, [rungs, leap]],
    ["without promotions only the way around is left", { kinds: ["ENTRY", "LATERAL"] }, [around]],
    ["a kind alone that leads nowhere gives nothing", { kinds: ["LATERAL"] }, []],
    ["roles to avoid take their routes away", { avoid: new Set(["mid", "unknown"].map((slug) => ladder.roleIndex.get(slug)!)) }, [leap]],
  ])("%s", (_title, filter, expected) => expect(routes(ladder, "junior", "senior", filter)).toEqual(expected));

  test("of parallel moves the promotion is told, or the first of the kinds allowed", () => {
    expect(routes(ladder, "junior", "mid")).toEqual(["junior--PROMOTION--mid 0.506675"]);
    expect(routes(ladder, "junior", "mid", { kinds: ["ENTRY"] })).toEqual(["junior--ENTRY--mid 0.506675"]);
  });

  test("nothing leads down, and nothing from a role to itself", () => {
    expect(routes(ladder, "senior", "junior")).toEqual([]);
    expect(routes(ladder, "junior", "junior")).toEqual([]);
  });

  test("held skills enter any role that is known, whatever the kinds, then go on by moves", () => {
    // SQL at 2 is a junior's whole need: 0.15 − ln 1; then as above from each role entered.
    const asMid = "enter mid, mid--PROMOTION--senior 1.01335";
    const asSenior = "enter senior 1.066291";
    const asJunior = "enter junior, junior--PROMOTION--mid, mid--PROMOTION--senior 1.16335";
    const asJuniorThenLeap = "enter junior, junior--PROMOTION--senior 1.216291";
    expect(routes(ladder, { SQL: 2 }, "senior", { kinds: ["PROMOTION"] })).toEqual([asMid, asSenior, asJunior, asJuniorThenLeap]);
    expect(routes(ladder, { SQL: 2 }, "senior", { kinds: ["PROMOTION"] }, 2)).toEqual([asMid, asSenior, asJuniorThenLeap]);
    expect(routes(ladder, { SQL: 2 }, "senior", { minReadiness: 0.7 })).toEqual([asMid, asJunior]);
  });

  test("a role of which nothing is known is entered from held skills by no first move, but by a later one", () => {
    expect(routes(ladder, { SQL: 2 }, "unknown")).toEqual(["enter junior, junior--LATERAL--unknown 3.295732"]); // 0.15 + 3.145732
  });

  test("the roles within moves come by readiness from the start itself, the unknown last", () => {
    const within = (moves: number, least: number | null, from: From = "junior") =>
      findRolesWithin(ladder, originIn(ladder, from), moves, least).map(({ route, readiness }) => [told(ladder, route), readiness.score]);
    const mid = ["junior--PROMOTION--mid 0.506675", 0.7];
    expect(within(1, null)).toEqual([mid, [leap, 0.4], ["junior--LATERAL--unknown 3.145732", null]]);
    expect(within(2, 0.1)).toEqual([mid, [rungs, 0.4]]);
    expect(within(1, 0.4, { SQL: 2 })).toEqual([["enter junior 0.15", 1], ["enter mid 0.506675", 0.7], ["enter senior 1.066291", 0.4]]);
  });
});

describe("A move that pays less", () => {
  const roles = { a: { SQL: 3 }, b: { SQL: 3 }, c: { SQL: 3 } };
  const moves = ["a LATERAL b", "b LATERAL c"];
  const usd = (min: number) => ({ currency: "USD", min });
  test.each<[string, Pay, boolean]>([
    ["is refused where its lowest pay is below that of the role before", { a: usd(90), b: usd(80), c: usd(100) }, false],
    ["is refused within the route, too, though its end pays more than its start", { a: usd(70), b: usd(90), c: usd(80) }, false],
    ["is none at equal pay", { a: usd(90), b: usd(90), c: usd(90) }, true],
    ["is not seen where one role's pay is unknown", { a: usd(90), c: usd(80) }, true],
    ["is not seen in different currencies", { a: usd(90), b: { currency: "EUR", min: 80 }, c: usd(80) }, true],
  ])("%s", (_title, pay, isAllowed) => {
    const snapshot = smallOntology(roles, moves, pay);
    expect(routes(snapshot, "a", "c", { allowPayDrop: false })).toHaveLength(isAllowed ? 1 : 0);
    expect(routes(snapshot, "a", "c")).toHaveLength(1);
  });

  test("is not refused as the entry from held skills, which earn no pay", () => {
    expect(routes(smallOntology(roles, moves, { a: usd(90), b: usd(80) }), { SQL: 3 }, "b", { allowPayDrop: false })).toEqual(["enter b 0.15"]);
  });
});

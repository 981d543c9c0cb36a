import fc from "fast-check";
import { hardest, monthsOf } from "../../../src/paths/career-path";
import { Heap } from "../../../src/paths/heap";
import { costOf, hopWeight } from "../../../src/paths/hop-weight";
import type { Move } from "../../../src/paths/moves";
import type { MonthsRange } from "../../../src/transitions/transition.type";

describe("What a hop costs", () => {
  test.each([
    ["0.15 for someone who is ready: 0.15 − ln 1", 1, 0.15],
    ["0.15 + ln 2 at one half", 0.5, 0.843147],
    ["the most at 0.05: 0.15 + ln 20", 0.05, 3.145732],
    ["no more below it", 0.01, 3.145732],
    ["as much when readiness is 0", 0, 3.145732],
    ["as much when it is unknown", null, 3.145732],
  ])("%s", (_title, readiness, cost) => expect(costOf(hopWeight(readiness))).toBe(cost));

  test("a sum of weights is exact for more moves than any ontology has roles, and compares as cost, then moves", () => {
    expect(hopWeight(null) * 30_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(costOf(hopWeight(null) * 30_000)).toBe(94_371.96); // 3.145732 × 30000
    expect(hopWeight(0.5) - hopWeight(0.500002)).toBeGreaterThan(30_000 * 2); // 4 millionths of cost outweigh all moves
  });

  test("of two ways that cost the same the one with fewer moves weighs less", () => {
    const two = hopWeight(0.059) + hopWeight(0.984606); // 2.980218 + 0.165514 = 3.145732
    expect(costOf(two)).toBe(costOf(hopWeight(0.05)));
    expect(two).toBeGreaterThan(hopWeight(0.05));
  });
});

const move = (readiness: number | null, months?: MonthsRange | null): Move => ({
  to: 1, weight: 1, readiness, transition: months === undefined ? null : { slug: "m", kind: "LATERAL", from: 0, to: 1, months },
});

test("A path is as hard as its hardest hop, and unknown with any unknown one", () => {
  expect(hardest([move(0.7), move(0.4), move(1)])).toBe(0.4);
  expect(hardest([move(0.7), move(null), move(0.4)])).toBeNull();
});

describe("The months of a path", () => {
  test.each<[string, (MonthsRange | null | undefined)[], MonthsRange | null]>([
    ["are summed: 12 + 6 to 24 + 18", [{ min: 12, max: 24 }, { min: 6, max: 18 }], { min: 18, max: 42 }],
    ["are open at the end at which any is open", [{ min: 12, max: null }, { min: 6, max: 18 }], { min: 18, max: null }],
    ["are open at both ends when one is open below and one above", [{ min: 12, max: null }, { min: null, max: 18 }], { min: null, max: null }],
    ["are null when any hop's are", [{ min: 12, max: 24 }, null], null],
    ["are null from held skills, whose entry has none", [undefined, { min: 12, max: 24 }], null],
  ])("%s", (_title, months, sum) => expect(monthsOf(months.map((one) => move(1, one)))).toEqual(sum));
});

const numbers = fc.array(fc.integer({ min: 0, max: 20 }));

test("A heap gives back all that it was given, the least first", () => fc.assert(fc.property(numbers, fc.nat(20), (numbers, early) => {
  const heap = new Heap<number>((a, b) => a - b);
  const [before, after] = [numbers.slice(0, early), numbers.slice(early)];
  before.forEach((number) => heap.push(number));
  const first = heap.pop();
  after.forEach((number) => heap.push(number));
  const rest: number[] = [];
  for (let least = heap.pop(); least !== undefined; least = heap.pop()) rest.push(least);
  expect(first).toBe(before.length === 0 ? undefined : Math.min(...before));
  expect(rest).toEqual(rest.toSorted((a, b) => a - b));
  expect([...(first === undefined ? [] : [first]), ...rest].sort()).toEqual([...numbers].sort());
})));

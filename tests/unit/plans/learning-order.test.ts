import { learningOrder, type ToLearn } from "../../../src/plans/learning-order";

/** Skills by name, most urgent first, each with what it waits for. */
type Wanted = Readonly<Record<string, readonly string[]>>;

const toLearn = (wanted: Wanted): ToLearn[] =>
  Object.entries(wanted).map(([name, prerequisites]) => ({ skill: { id: name, name }, prerequisites }));
const names = (items: readonly ToLearn[]): string => items.map(({ skill }) => skill.name).join(" ");

const cases: [string, Wanted, order: string, cycles: string[]][] = [
  ["nothing to learn is an empty plan", {}, "", []],
  ["skills that wait for nothing come most urgent first", { a: [], b: [], c: [] }, "a b c", []],
  ["a prerequisite comes first, however little urgent", { a: ["c"], b: [], c: [] }, "b c a", []],
  ["what has become free comes before what is less urgent", { a: ["b"], b: [], c: [] }, "b a c", []],
  ["a chain unrolls from its end, the rest by urgency between", { a: ["d"], b: ["a"], c: [], d: [] }, "c d a b", []],
  ["a skill waits for all of its prerequisites", { a: ["b", "d"], b: [], c: [], d: [] }, "b c d a", []],
  ["prerequisites outside the plan are neither waited for nor added", { a: ["x"], b: ["x", "a"] }, "a b", []],
  ["a cycle comes after all that do not wait for it, most urgent first", { a: ["b"], b: ["a"], c: [], d: ["c"] }, "c d a b", ["a b"]],
  ["what waits for a cycle follows it", { a: ["b"], b: ["c"], c: ["b"], d: [] }, "d b c a", ["b c"]],
  ["a cycle waits for what any of it waits for", { a: ["b", "c"], b: ["a"], c: ["d"], d: [] }, "d c a b", ["a b"]],
  ["of two cycles the one with the more urgent skill comes first", { a: ["d"], b: ["c"], c: ["b"], d: ["a"] }, "a d b c", ["a d", "b c"]],
  ["of two cycles the more urgent comes first, whatever waits for the other", { x: ["c"], a: ["b"], b: ["a"], c: ["d"], d: ["c"] }, "a b c d x", ["a b", "c d"]],
  ["a cycle that waits for another follows it", { a: ["b", "c"], b: ["a"], c: ["d"], d: ["c"] }, "c d a b", ["c d", "a b"]],
  ["what waits for one cycle comes before the next one", { a: ["b"], b: ["a"], c: ["d"], d: ["c"], e: ["b"] }, "a b e c d", ["a b", "c d"]],
  ["circles that meet are one cycle", { a: ["b"], b: ["a", "c"], c: ["b"], d: [] }, "d a b c", ["a b c"]],
  ["a skill that waits for itself is a cycle of one", { a: ["a"], b: [] }, "b a", ["a"]],
  ["a way through a skill outside the plan is no cycle", { a: ["x"], b: ["a"] }, "a b", []],
];
test.each(cases)("In a plan, %s", (_title, wanted, order, cycles) => {
  const plan = learningOrder(toLearn(wanted));
  expect([names(plan.order), plan.cycles.map(names)]).toEqual([order, cycles]);
});

test("The caller's own rows come back", () => {
  const rows = [{ skill: { id: "a", name: "A" }, prerequisites: [], need: 3 }];
  expect(learningOrder(rows).order[0]).toBe(rows[0]);
});

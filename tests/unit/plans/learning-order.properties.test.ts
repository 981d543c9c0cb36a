import fc from "fast-check";
import { learningOrder, type ToLearn } from "../../../src/plans/learning-order";

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const name = fc.constantFrom(...names);
const prerequisites = fc.uniqueArray(fc.oneof({ weight: 8, arbitrary: name }, { weight: 1, arbitrary: fc.constant("outside") }), { maxLength: 2 });
/** Some of the skills, in any order of urgency; each waits for two others at most, so that a good part is free of cycles. */
const wanted = fc.shuffledSubarray(names).chain((some) =>
  fc.tuple(...some.map((id) => prerequisites.map((others): ToLearn => ({ skill: { id, name: id }, prerequisites: others })))));

const check = (law: (items: ToLearn[], plan: Plan) => void) =>
  fc.assert(fc.property(wanted, (items) => law(items, planOf(items))), { numRuns: 2_000, seed: 5 });

interface Plan {
  readonly order: readonly string[];
  readonly cycles: readonly (readonly string[])[];
}
const ids = (items: readonly ToLearn[]) => items.map(({ skill }) => skill.id);
const planOf = (items: readonly ToLearn[]): Plan => {
  const { order, cycles } = learningOrder(items);
  return { order: ids(order), cycles: cycles.map(ids) };
};
const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(" ")).sort();

/** All that a skill waits for, directly or not, within the plan: followed link by link until nothing new comes. */
function allBefore(items: readonly ToLearn[], id: string): Set<string> {
  const before = new Set<string>();
  const follow = (from: string): void => {
    for (const next of items.find(({ skill }) => skill.id === from)?.prerequisites ?? []) {
      if (before.has(next) || !ids(items).includes(next)) continue;
      before.add(next);
      follow(next);
    }
  };
  follow(id);
  return before;
}

/** Skills that wait for themselves in the end, those that wait for each other together. */
function circlesIn(items: readonly ToLearn[]): string[][] {
  const within = (id: string) => ids(items).filter((other) => allBefore(items, id).has(other) && allBefore(items, other).has(id));
  const sets = ids(items).map(within).filter((set) => set.length > 0);
  return [...new Map(sets.map((set) => [set.join(" "), set])).values()];
}

test("A plan holds exactly the skills to learn, each once", () => check((items, { order }) => {
  expect([...order].sort()).toEqual(ids(items).sort());
}));

test("A plan never places a skill before its prerequisite, but where both wait for each other", () => check((items, { order }) => {
  for (const { skill } of items) {
    for (const before of allBefore(items, skill.id)) {
      if (!allBefore(items, before).has(skill.id)) expect(order.indexOf(before)).toBeLessThan(order.indexOf(skill.id));
    }
  }
}));

test("The cycles reported are the sets of skills that wait for each other, in the order of their first step", () => check((items, { order, cycles }) => {
  expect(sorted(cycles)).toEqual(sorted(circlesIn(items)));
  const firstSteps = cycles.map((cycle) => Math.min(...cycle.map((id) => order.indexOf(id))));
  expect(firstSteps).toEqual([...firstSteps].sort((a, b) => a - b));
}));

test("Each step is the most urgent whose prerequisites are done; only when there is none comes the most urgent cycle, whole", () =>
  check((items, { order, cycles }) => {
    for (let step = 0, size = 1; step < order.length; step += size) {
      const left = items.filter(({ skill }) => !order.slice(0, step).includes(skill.id));
      const waitsFor = (own: readonly string[]) => left.filter(({ skill }) => own.includes(skill.id))
        .flatMap((item) => item.prerequisites.filter((other) => ids(left).includes(other) && !own.includes(other)));
      const parts = [...cycles, ...left.map(({ skill }) => [skill.id]).filter(([id]) => !cycles.flat().includes(id!))];
      const free = parts.filter((part) => ids(left).includes(part[0]!) && waitsFor(part).length === 0);
      const next = free.some((part) => !cycles.includes(part)) ? free.filter((part) => !cycles.includes(part)) : free;
      const [first] = ids(left).filter((id) => next.flat().includes(id));
      const part = next.find((one) => one.includes(first!)) ?? [];
      expect(part).not.toEqual([]);
      size = part.length;
      expect(order.slice(step, step + size)).toEqual(ids(items).filter((id) => part.includes(id)));
    }
  }));

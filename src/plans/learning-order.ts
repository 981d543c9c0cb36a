import { circles } from "../circles";
import type { Named } from "../gap/facts";

/** A skill to learn, with the ids of what is to be learned before it, in the plan or not. */
export interface ToLearn {
  readonly skill: Named;
  readonly prerequisites: readonly string[];
}

export interface LearningOrder<Item extends ToLearn> {
  readonly order: readonly Item[];
  /** Skills that wait for each other, or one for itself, in the order in which they come. */
  readonly cycles: readonly (readonly Item[])[];
}

/**
 * An order for skills that are given most urgent first: always the most urgent of those whose prerequisites in the plan are done.
 * When there is none, the most urgent cycle that waits for nothing else comes, whole and most urgent first.
 */
export function learningOrder<Item extends ToLearn>(items: readonly Item[]): LearningOrder<Item> {
  const cycles = cyclesOf(items);
  const onCycles = new Set(cycles.flat());
  const waiting = [...items.filter((item) => !onCycles.has(item)).map((item) => [item]), ...cycles];
  const left = new Set(items.map(({ skill }) => skill.id));
  const placed: Item[][] = [];
  while (waiting.length > 0) {
    const next = waiting.splice(waiting.findIndex((part) => isReady(part, left)), 1);
    for (const { skill } of next.flat()) left.delete(skill.id);
    placed.push(...next);
  }
  return { order: placed.flat(), cycles: placed.filter((part) => cycles.includes(part)) };
}

/** The cycles, most urgent first, as the skills in each are. */
function cyclesOf<Item extends ToLearn>(items: readonly Item[]): Item[][] {
  const found = circles(new Map(items.map(({ skill, prerequisites }) => [skill.id, prerequisites])));
  return found
    .map((ids) => items.filter(({ skill }) => ids.includes(skill.id)))
    .sort(([a], [b]) => items.indexOf(a as Item) - items.indexOf(b as Item));
}

/** Whether all that a skill, or a cycle, waits for is done, but for the cycle itself. */
function isReady(part: readonly ToLearn[], left: ReadonlySet<string>): boolean {
  const own = new Set(part.map(({ skill }) => skill.id));
  return part.every(({ prerequisites }) => prerequisites.every((id) => own.has(id) || !left.has(id)));
}

import { LRUCache } from "lru-cache";

/** What was made to be shared, and whether its memory has been counted. */
const counted = new WeakMap<object, boolean>();

/** Whether the value is shared and was asked about before. */
export function isCounted(value: object): boolean {
  const was = counted.get(value);
  if (was === false) counted.set(value, true);
  return was === true;
}

/**
 * Makes an object, or gives the one that it made for equal arguments, while that is among the last `most`: rows say the same over and
 * over, which is then in memory once.
 */
export function shared<Given extends readonly unknown[], Made extends object>(most: number, make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new LRUCache<string, Made>({ max: most });
  return (...given) => {
    const key = JSON.stringify(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(...given);
    made.set(key, one);
    counted.set(one, false);
    return one;
  };
}

/** Gives the text that it was given before, in place of an equal one, so that texts that repeat are in memory once. */
export function sameAsBefore(): (text: string) => string {
  let before = "";
  return (text) => {
    if (text !== before) before = text;
    return before;
  };
}

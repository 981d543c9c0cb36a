import { LRUCache } from "lru-cache";

const madeToShare = new WeakSet<object>();

/** Whether many may hold this one value. */
export function isShared(value: object): boolean {
  return madeToShare.has(value);
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
    madeToShare.add(one);
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

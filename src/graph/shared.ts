const madeToShare = new WeakSet<object>();

/** Whether many may hold this one value. */
export function isShared(value: object): boolean {
  return madeToShare.has(value);
}

/**
 * Makes an object, or gives the one that it made for equal arguments: rows say the same over and over, which is then in memory once. All
 * are forgotten when there are `most`. Arguments that are no plain values need a key of their own.
 */
export function shared<Given extends readonly unknown[], Made extends object>(
  most: number,
  make: (...given: Given) => Made,
  keyOf: (given: Given) => string = (given) => given.join("\0"),
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = keyOf(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
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

/** Records that one statement takes, and that one transaction stages. */
const atOnce = 2_000;

/** A list in parts that one statement can take. */
export function slices<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, index) => items.slice(index * atOnce, (index + 1) * atOnce));
}

/** A stream in such parts. */
export async function* slicesOf<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let slice: T[] = [];
  for await (const item of items) {
    if (slice.push(item) < atOnce) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

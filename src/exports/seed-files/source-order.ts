/**
 * The sources in an order that each sequence keeps. Where sequences contradict each other, the one that was met first wins.
 */
export function sourceOrder(sequences: readonly (readonly string[])[]): string[] {
  const after = new Map<string, Set<string>>();
  for (const source of sequences.flat()) if (!after.has(source)) after.set(source, new Set());
  for (const sequence of sequences) {
    sequence.slice(1).forEach((later, index) => {
      const earlier = sequence[index] ?? later;
      if (earlier !== later && !leads(after, later, earlier)) after.get(earlier)?.add(later);
    });
  }
  const order: string[] = [];
  const left = new Set(after.keys());
  while (left.size > 0) {
    const next = [...left].find((source) => ![...left].some((other) => after.get(other)?.has(source))) ?? [...left][0] as string;
    order.push(next);
    left.delete(next);
  }
  return order;
}

function leads(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  return from === to || [...(after.get(from) ?? [])].some((next) => leads(after, next, to));
}

/** The circles in links between ids: each with all its members, in the order in which they were met. */
export function circles(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];

  // Tarjan 1972: ids that reach each other share the lowest order that any of them reaches.
  function visit(id: string): number {
    order.set(id, order.size);
    let low = order.get(id) as number;
    open.push(id);
    for (const next of links.get(id) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) as number);
    }
    if (low === order.get(id)) {
      const members = open.splice(open.indexOf(id));
      if (members.length > 1 || links.get(id)?.includes(id)) found.push(members);
    }
    return low;
  }

  for (const id of links.keys()) if (!order.has(id)) visit(id);
  return found;
}

import type { RelationshipType } from "../facts/patterns";
import type { NodeKey, Properties } from "../facts/records";
import type { Reader } from "../graph/graph";
import { groupBy } from "../group-by";
import { labels, type Label } from "../ontology/labels";
import { editors } from "../seeds/editors";
import { inScope, isSaid, type Part, partOf, sourceOf } from "./part";
import { chunks, linksFrom, nodesWith } from "./read-part";
import { lowerRungs, movesOfRoles } from "./record.queries";

/** Links between concepts that are shown where both are there, but bring neither. */
const loose: ReadonlySet<RelationshipType> = new Set(["RELATED", "PREREQUISITE", "MOVES", "EXERCISES"]);

/**
 * The part that some roles and what is said of them refer to: these roles and the lower rungs of their ladders whole, their moves, the
 * roles at the other ends by name and place, and all other things with what contains them.
 */
export async function partAround(roles: readonly string[], sources: ReadonlySet<string> | null, graph: Reader): Promise<Part> {
  const whole = new Set([...roles, ...(await slugsFrom(graph, lowerRungs, roles))]);
  const moves = await slugsFrom(graph, movesOfRoles, [...whole]);
  const walk = new Walk(graph, { whole, sources });
  await walk.from([...keys("Role", whole), ...keys("Transition", moves)]);
  return partOf(walk.found, { whole, sources });
}

class Walk {
  readonly found = new Map<Label, Set<string>>(labels.map((label) => [label, new Set<string>()]));

  constructor(private readonly graph: Reader, private readonly scope: { readonly whole: ReadonlySet<string>; readonly sources: ReadonlySet<string> | null }) {
    this.found.get("Source")?.add(editors.source);
  }

  /** Takes these nodes in, and all that they lead to. */
  async from(start: readonly NodeKey[]): Promise<void> {
    let next = this.taken(start);
    while (next.length > 0) {
      const met: NodeKey[] = [];
      for (const [label, same] of groupBy(next, (key) => key.label)) {
        for (const ids of chunks(same.map(({ id }) => id))) met.push(...(await this.visit(label, ids)));
      }
      next = this.taken(met);
    }
  }

  /** Those that were not there yet. */
  private taken(keys: readonly NodeKey[]): NodeKey[] {
    return keys.filter(({ label, id }) => {
      const ids = this.found.get(label);
      return ids !== undefined && !ids.has(id) && ids.add(id);
    });
  }

  private async visit(label: Label, ids: readonly string[]): Promise<NodeKey[]> {
    const nodes = await nodesWith(this.graph, label, ids);
    const silent = new Set(nodes.filter(({ properties }) => !isSaid(properties.sources, this.scope.sources)).map(({ id }) => id));
    for (const id of silent) this.found.get(label)?.delete(id);
    const links = (await linksFrom(this.graph, label, ids)).filter((link) => !silent.has(link.from.id) && inScope(link, this.scope));
    return [
      ...[...nodes.filter(({ id }) => !silent.has(id)), ...links].flatMap(({ properties }) => voicesOf(properties)),
      ...links.filter(({ type }) => !loose.has(type)).map(({ to }) => to),
    ];
  }
}

function voicesOf({ sources }: Properties): NodeKey[] {
  return Array.isArray(sources) ? keys("Source", new Set((sources as string[]).map(sourceOf))) : [];
}

function keys(label: Label, ids: Iterable<string>): NodeKey[] {
  return [...ids].map((id) => ({ label, id }));
}

async function slugsFrom(graph: Reader, statement: typeof lowerRungs, roles: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const slugs of chunks(roles)) found.push(...(await graph.read(statement, { slugs })).map(({ slug }) => slug));
  return found;
}

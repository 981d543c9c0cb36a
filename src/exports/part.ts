import type { NodeKey } from "../facts/records";
import type { RelationshipType } from "../facts/patterns";
import type { Reader } from "../graph/graph";
import { type Label, labels } from "../ontology/labels";
import { idsAfter, type Link } from "./record.queries";

/** A part of the ontology, or all of it: which nodes it holds, and which of their relationships. */
export interface Part {
  /** In the order of ids. */
  readonly ids: ReadonlyMap<Label, readonly string[]>;
  readonly has: (node: NodeKey) => boolean;
  /** Whether every scheme that it touches is in it whole. */
  readonly isWhole: boolean;
  /** Both ends are in it, and the start is there for more than its name. */
  readonly shows: (link: Pick<Link, "type" | "from" | "to" | "properties">) => boolean;
}

interface Scope {
  /** The roles that are there with all that is known of them; null where all are. */
  readonly whole: ReadonlySet<string> | null;
  /** The sources of which one at least must say a fact; null where any may. */
  readonly sources: ReadonlySet<string> | null;
}

const unlimited: Scope = { whole: null, sources: null };

/** What a role that is only named has: its place. */
const place: ReadonlySet<RelationshipType> = new Set(["IN_FAMILY", "AT_LEVEL"]);

/** Whether a fact is one that the scope takes; both ends being there is another matter. */
export function inScope({ type, from, properties }: Pick<Link, "type" | "from" | "properties">, { whole, sources }: Scope): boolean {
  if (from.label === "Role" && whole && !whole.has(from.id) && !place.has(type)) return false;
  return isSaid(properties.sources, sources);
}

/** A fact without voices is nobody's, and so everybody's. */
export function isSaid(voices: unknown, sources: ReadonlySet<string> | null): boolean {
  return sources === null || !Array.isArray(voices) || voices.some((voice: string) => sources.has(sourceOf(voice)));
}

/** `<source>#<section>#<confidence>` begins with the source. */
export function sourceOf(voice: string): string {
  return voice.slice(0, voice.indexOf("#"));
}

export function partOf(found: ReadonlyMap<Label, ReadonlySet<string>>, scope = unlimited): Part {
  const has = ({ label, id }: NodeKey): boolean => found.get(label)?.has(id) ?? false;
  return {
    ids: new Map([...found].map(([label, ids]) => [label, [...ids].sort()])),
    has,
    isWhole: scope === unlimited,
    shows: (link) => has(link.from) && has(link.to) && inScope(link, scope),
  };
}

const idsAtOnce = 5_000;

/** All nodes, or those of some schemes. */
export async function everything(graph: Reader, schemes: ReadonlySet<string> | null): Promise<Part> {
  const found = new Map<Label, Set<string>>();
  for (const label of labels) found.set(label, await idsOf(graph, label, schemes));
  return partOf(found);
}

async function idsOf(graph: Reader, label: Label, schemes: ReadonlySet<string> | null): Promise<Set<string>> {
  const ids = new Set<string>();
  let page: { readonly id: string; readonly scheme: string }[] = [];
  do {
    page = await graph.read(idsAfter[label], { after: page.at(-1)?.id ?? "", limit: idsAtOnce });
    for (const { id, scheme } of page) if (schemes?.has(scheme) ?? true) ids.add(id);
  } while (page.length === idsAtOnce);
  return ids;
}

import { BadInputError } from "./errors";
import { NodeKind } from "./ontology/vocabulary";

/** `Role:senior-nlp-engineer`: the kind, then the slug; the slug may hold colons of its own (`Role:esco:…`). */
export function parseGlobalId(id: string): { kind: NodeKind; slug: string } {
  const colon = id.indexOf(":");
  const kind = NodeKind.safeParse(id.slice(0, Math.max(colon, 0)));
  const slug = id.slice(colon + 1);
  if (kind.success && slug !== "") return { kind: kind.data, slug };
  throw new BadInputError(
    `An id is a kind, a colon and a slug, like "Role:nlp-engineer"; "${id.slice(0, 80)}" is not. Kinds: ${NodeKind.options.join(", ")}.`,
  );
}

/** The slug in a global id that came from the graph. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

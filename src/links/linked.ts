import type { BatchedStatement } from "../graph/query";
import type { Loaders } from "../loaders";
import type { Concept } from "../node.type";
import type { LinkRelation } from "../ontology/vocabulary";
import type { ConceptLink } from "./link.type";

/** What a concept has such links to, by name. */
export async function linked(
  statement: BatchedStatement<ConceptLink & { key: string }>,
  slug: string,
  relation: LinkRelation,
  loaders: Loaders,
): Promise<Concept[]> {
  const links = await loaders.many(statement, slug);
  return links.filter((link) => link.relation === relation).map((link) => link.other);
}

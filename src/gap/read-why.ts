import type { Context } from "../context";
import { slugOf } from "../global-id";
import { identifiers, Taxonomy } from "../ontology/external-ids";
import { rolesByIds } from "../roles/role.queries";
import type { Role } from "../roles/role.type";
import type { GapEntry } from "./gap-entry";
import { why, type WhyContext } from "./why";

/** The role that an inherited or carried skill comes from, or the occupation that a borrowed one does. */
export async function readInheritedFrom({ inheritedFromId: id }: GapEntry, { loaders }: Context): Promise<Role | null> {
  return id === null ? null : loaders.get(rolesByIds, slugOf(id));
}

/** The sentence on an entry, with the name that it needs read. */
export async function readWhy(entry: GapEntry, titles: Omit<WhyContext, "inheritedFrom">, context: Context): Promise<string> {
  const inheritedFrom = await readInheritedFrom(entry, context);
  return why(entry, { ...titles, inheritedFrom: inheritedFrom && nameOf(inheritedFrom) });
}

/** The title, of an occupation with its taxonomy. */
function nameOf({ title, scheme }: Role): string {
  const taxonomy = Taxonomy.safeParse(scheme);
  return taxonomy.success ? `${title} (${identifiers[taxonomy.data].name})` : title;
}

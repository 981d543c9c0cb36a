import type { Context } from "../context";
import { nameKey } from "../ontology/name-key";
import { selectRoles } from "../roles/role-filter";
import { allRoleSlugs } from "../roles/role-list.queries";
import { sourcesOfRoles } from "../roles/role.queries";
import { missing } from "../search/references";
import { both } from "../search/selection";
import { allSources } from "../sources/source.queries";
import { everything, type Part } from "./part";
import { partAround } from "./part-around";
import { chunks } from "./read-part";
import { roleCalled } from "./role-called";

/** What a file is to hold: all that is left out is everything; each that is given narrows it down. */
export interface AskedPart {
  /** Slugs or titles. */
  readonly roles?: readonly string[];
  /** Slugs or names. */
  readonly families?: readonly string[];
  /** Slugs or titles of sources that say the facts. */
  readonly sources?: readonly string[];
  readonly schemes?: readonly string[];
}

/** The nodes and facts that are asked for, and all that they refer to. @throws NotFoundError for a name that nothing has. */
export async function selectPart({ roles, families, sources, schemes }: AskedPart, context: Context): Promise<Part> {
  const inSchemes = await selectRoles(context, { schemes, families });
  if (!roles && !families && !sources) return everything(context.graph, schemes ? new Set(schemes.map(nameKey)) : null);
  const voices = sources ? await sourcesCalled(sources, context) : null;
  const chosen = both(
    inSchemes,
    roles ? new Set((await Promise.all(roles.map((role) => roleCalled(role, context)))).map(({ slug }) => slug)) : null,
  );
  const all = chosen ? [...chosen] : (await context.graph.read(allRoleSlugs, {})).map(({ slug }) => slug);
  return partAround(voices ? await rolesSaidBy(voices, all, context) : all, voices, context.graph);
}

async function sourcesCalled(asked: readonly string[], { loaders }: Context): Promise<Set<string>> {
  const sources = await loaders.all(allSources);
  return new Set(asked.map((name) => {
    const key = nameKey(name);
    const found = sources.find(({ slug, title }) => slug === key || nameKey(title) === key);
    if (!found) throw missing("source", name, sources.flatMap(({ slug, title }) => [slug, title]));
    return found.slug;
  }));
}

/** Of these roles those of which one of the sources says anything itself. */
async function rolesSaidBy(sources: ReadonlySet<string>, roles: readonly string[], { graph }: Context): Promise<string[]> {
  const said = new Set<string>();
  for (const keys of chunks(roles)) {
    for (const { key, sourceId } of await graph.read(sourcesOfRoles, { keys })) if (sources.has(sourceId)) said.add(key);
  }
  return [...said];
}

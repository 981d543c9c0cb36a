import type { NodeRecord } from "../../facts/records";
import { globalId } from "../../facts/records";
import type { RelationshipType } from "../../facts/patterns";
import { editors } from "../../seeds/editors";
import { matchFiles, seedFiles, type SeedKind } from "../../seeds/seed-files";
import { type Held, some } from "./held";
import { type Places, saidOf } from "./places";

/** What each file of shared kinds holds. */
export function conceptFiles(held: Held, places: Places): Readonly<Record<string, unknown>> {
  const links = (node: NodeRecord, field: string, type: RelationshipType) => linksOf(held, node, field, type, places);
  const kinds: Readonly<Record<Exclude<SeedKind, "retired">, (node: NodeRecord) => object>> = {
    sources: ({ id, properties }) => ({ ...some(properties, "title", "publisher", "kind", "edition", "licence"), sections: places.sections(id) }),
    families: ({ properties }) => some(properties, "name", "description"),
    levels: ({ properties }) => some(properties, "name", "aliases", "rank", "track"),
    skills: (node) => ({
      ...some(node.properties, "name", "kind", "aliases", "description"),
      ...links(node, "broader", "BROADER"), ...links(node, "related", "RELATED"), ...links(node, "prerequisites", "PREREQUISITE"), ...links(node, "moves", "MOVES"),
    }),
    tools: (node) => ({
      ...some(node.properties, "name", "aliases", "vendor"), ...links(node, "category", "IN_CATEGORY"), ...links(node, "exercises", "EXERCISES"),
    }),
    toolCategories: ({ properties }) => some(properties, "name"),
    kpis: ({ properties }) => some(properties, "name", "aliases", "types", "measures", "rationale"),
    certifications: ({ properties }) => some(properties, "name", "aliases", "issuer"),
    stakeholders: ({ properties }) => some(properties, "name", "side"),
  };
  const lists = Object.entries(kinds).map(([kind, valueOf]) => {
    const { file, label } = seedFiles[kind as keyof typeof kinds];
    return [file, held.nodes(label).map((node) => ({ id: node.id, ...valueOf(node) }))];
  });
  const retired = held.nodes("Retired").flatMap((gone) => held.from(gone, "REPLACED_BY").map(({ to }) => [gone.id, globalId(to)]));
  return { ...Object.fromEntries([...lists, ...matches(held)]), ...(retired.length > 0 && { [seedFiles.retired.file]: Object.fromEntries(retired) }) };
}

/** A link is a slug where it is the editors' judgement, else it names its source. */
function linksOf(held: Held, node: NodeRecord, field: string, type: RelationshipType, places: Places): object {
  const links = held.from(node, type).flatMap(({ to, properties }) => saidOf(properties).map((said) => {
    const at = places.key(said);
    return said.source === editors.source && at === editors.in ? to.id : { to: to.id, source: said.source, in: at };
  }));
  return links.length > 0 ? { [field]: links } : {};
}

/** The graph keeps no word of what was found to match nothing. */
function matches(held: Held): (readonly [string, object[]])[] {
  const all = (["Role", "Skill", "Tool"] as const).flatMap((label) => held.nodes(label)).flatMap((node) => held.from(node, "MATCHES"));
  return Object.entries(matchFiles).flatMap(([scheme, { file, label }]) => {
    const own = all.filter(({ properties }) => properties.scheme === scheme).map(({ from, to, properties }) => {
      const note = (properties.says as readonly string[])[0];
      return { ours: globalId(from), theirs: to.id, label: held.node({ label, id: to.id })?.properties.label, relation: properties.relation, ...(note && { note }) };
    });
    return own.length > 0 ? [[file, own] as const] : [];
  });
}

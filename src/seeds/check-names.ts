import type { Report } from "./check-seeds";
import { nameKey } from "../ontology/name-key";
import type { Path } from "./seed-document";
import { roleFile, seedFiles, type SeedKind } from "./seed-files";
import type { Seeds } from "./seed-shapes";

interface Concept {
  readonly id: string;
  readonly names: readonly (readonly [path: Path, name: string])[];
  readonly file: string;
  readonly path: Path;
}

/** Reports ids that two things of a kind share, and names and aliases that are met twice in a kind. */
export function checkNames(seeds: Seeds, report: Report): void {
  const kinds = Object.keys(seedFiles).filter((kind) => kind !== "retired") as Exclude<SeedKind, "retired">[];
  for (const kind of kinds) checkKind(seeds[kind].map((item, index) => listed(kind, item, index)), report);
  const roles = seeds.roles.map((role) => ({
    id: role.id, file: roleFile(role.id), path: ["id"], names: namesAt([], "title", role.title, role.aliases),
  }));
  checkKind(roles, report);
}

type Item = { id: string; name?: string; title?: string; aliases?: readonly string[]; side?: string };

function listed(kind: Exclude<SeedKind, "retired">, item: Item, index: number): Concept {
  const field = item.name === undefined ? "title" : "name";
  // The same people can stand on several sides of a role: there the side is part of the name.
  const name = `${item[field]}${item.side ? ` (${item.side.toLowerCase()})` : ""}`;
  return { id: item.id, file: seedFiles[kind].file, path: [index, "id"], names: namesAt([index], field, name, item.aliases) };
}

function namesAt(path: Path, field: string, name: string, aliases: readonly string[] = []): Concept["names"] {
  return [[[...path, field], name], ...aliases.map((alias, index) => [[...path, "aliases", index], alias] as const)];
}

function checkKind(concepts: readonly Concept[], report: Report): void {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) {
    if (byId.has(concept.id)) report(concept.file, concept.path, `The id "${concept.id}" is used twice.`);
    else byId.set(concept.id, concept);
  }
  const ownerOf = new Map([...byId.keys()].map((id) => [id, id]));
  const named = new Set<string>();
  for (const { id, names, file } of byId.values()) {
    for (const [path, name] of names) {
      const key = nameKey(name);
      const owner = ownerOf.get(key);
      if (owner !== undefined && (owner !== id || named.has(key))) {
        const clash = owner === id ? `is twice a name of "${id}"` : `names two things: "${owner}" and "${id}"`;
        report(file, path, `"${name}" ${clash}; case and space do not tell names apart.`);
      }
      if (owner === undefined) ownerOf.set(key, id);
      named.add(key);
    }
  }
}

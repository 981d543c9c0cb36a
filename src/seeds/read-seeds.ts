import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { checkSeeds } from "./check-seeds";
import { seedDocument, type SeedDocument } from "./seed-document";
import { SeedError, type Fault } from "./seed-error";
import { isRoleFile, knownFrom, listFiles, matchFiles, seedFiles, type SeedKind } from "./seed-files";
import { near } from "./seed-messages";
import { seedShapes, type RoleSeed, type Seeds } from "./seed-shapes";
import { takeShape } from "./take-shape";

/** Reads and checks a folder of seed files. @throws SeedError with every fault of every file. */
export function readSeeds(folder: string): Seeds {
  if (!existsSync(folder)) throw new SeedError([{ file: folder, line: 1, message: "There is no such folder." }]);
  const faults = folderFaults(folder);
  const documents = new Map(filesOf(folder).map((file) => [file, seedDocument(file, readFileSync(join(folder, file), "utf8"))]));
  const shapes = seedShapes(knownFrom(documents));
  const take = <S extends z.ZodType>(file: string, shape: S): z.output<S> | undefined =>
    takeShape(documents.get(file) ?? seedDocument(file, ""), shape, faults);
  const roles = [...documents.values()].filter(({ file }) => isRoleFile(file)).flatMap((document) => {
    const role = take(document.file, shapes.role);
    return role ? [inFileOrder(document, role, faults)] : [];
  });
  const lists = Object.fromEntries(
    Object.entries(seedFiles).map(([kind, { file }]) => [kind, take(file, shapes[kind as SeedKind]) ?? []]),
  ) as Omit<Seeds, "roles" | "matches">;
  const matches = { esco: take(matchFiles.esco.file, shapes.esco) ?? [], onet: take(matchFiles.onet.file, shapes.onet) ?? [] };
  const seeds = { ...lists, roles, matches };
  checkSeeds(seeds, new Set(faults.map(({ file }) => file)), (file, path, message) => {
    faults.push(documents.get(file)?.fault(path, message) ?? { file, line: 1, message });
  });
  if (faults.length > 0) throw new SeedError(faults);
  return seeds;
}

function filesOf(folder: string): string[] {
  const roles = existsSync(join(folder, "roles")) ? readdirSync(join(folder, "roles")).filter((file) => file.endsWith(".yml")) : [];
  const lists = listFiles.map(({ file }) => file).filter((file) => existsSync(join(folder, file)));
  return [...lists, ...roles.sort().map((file) => `roles/${file}`)];
}

/** Files that are missing or that nothing would read. */
function folderFaults(folder: string): Fault[] {
  const names = listFiles.map(({ file }) => file);
  const missing = listFiles.filter(({ file, optional }) => !optional && !existsSync(join(folder, file)));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const strange = files.filter((file) => /\.ya?ml$/.test(file) && !names.includes(file) && !isRoleFile(file));
  return [
    ...missing.map(({ file }) => ({ file, line: 1, message: "The file is missing; where there is nothing to say, it can be empty." })),
    ...strange.map((file) => ({ file, line: 1, message: `No seed file has this name.${near(file, names)}` })),
  ];
}

/** The role with its sources in the order of the file, under the id that the file name gives. */
function inFileOrder(document: SeedDocument, role: z.output<ReturnType<typeof seedShapes>["role"]>, faults: Fault[]): RoleSeed {
  const id = basename(document.file, ".yml");
  if (role.id !== id) faults.push(document.fault(["id"], `The id "${role.id}" differs from the file name; wanted "${id}".`));
  const order = Object.keys((document.value() as { facts?: object | null }).facts ?? {});
  return { ...role, id, facts: order.flatMap((source) => (role.facts[source] ? [{ source, ...role.facts[source] }] : [])) };
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small, valid ontology of four roles on two ladders. */
export const smallSeeds = join(__dirname, "seeds-small");

/** In this file, this text becomes that one; a file is made where there is none. */
export type SeedEdit = readonly [file: string, from: string, to: string];

/** A copy of the small seeds with edits, in a folder that is gone after the test. */
export function editedSeeds(...edits: readonly SeedEdit[]): string {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  folders.push(folder);
  cpSync(smallSeeds, folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const text = from === "" ? "" : readFileSync(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" to replace.`);
    writeFileSync(join(folder, file), from === "" ? to : text.replace(from, () => to));
  }
  return folder;
}

const folders: string[] = [];

afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ConflictError, StartError } from "../errors";
import type { Graph } from "../graph/graph";
import { none } from "../graph/query";
import { appliedMigrations, recordMigration } from "./migrate.queries";
import { awaitIndexes } from "./procedures.queries";

/** Lies at the same depth below src/ and below dist/. */
const migrationsFolder = join(__dirname, "..", "..", "schema", "migrations");

interface Migration {
  readonly id: string;
  readonly statements: readonly string[];
  readonly checksum: string;
}

/** Runs the migrations that this database has not had; gives their ids. @throws StartError when one was changed since it ran. */
export async function migrate(graph: Graph, folder = migrationsFolder): Promise<string[]> {
  const applied = new Map((await graph.read(appliedMigrations, {})).map(({ id, checksum }) => [id, checksum]));
  const migrations = await readMigrations(folder);
  migrations.forEach((migration) => checkUnchanged(migration, applied.get(migration.id)));
  const pending = migrations.filter(({ id }) => !applied.has(id));
  for (const migration of pending) await apply(graph, migration);
  if (pending.length > 0) await graph.change(awaitIndexes, {});
  return pending.map(({ id }) => id);
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-.+\.cypher$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => {
      const statements = statementsOf(await readFile(join(folder, name), "utf8"));
      const checksum = createHash("sha256").update(statements.join(";").replace(/\s+/g, " ")).digest("hex");
      return { id: name.replace(".cypher", ""), statements, checksum };
    }),
  );
}

/** A semicolon at the end of a line ends a statement; lines of comment do not count. */
function statementsOf(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

function checkUnchanged({ id, checksum }: Migration, applied: string | undefined): void {
  if (applied === undefined || applied === checksum) return;
  throw new StartError(
    `schema/migrations/${id}.cypher was changed after it ran on this database. Put the file back as it was and write the change as a new migration.`,
  );
}

/** The record comes last: after a kill in between, the statements run again, which does no harm. */
async function apply(graph: Graph, { id, statements, checksum }: Migration): Promise<void> {
  for (const text of statements) await graph.change({ name: id, text, params: none, row: z.unknown() }, {}).catch(unlessDone);
  await graph.change(recordMigration, { id, checksum });
}

/** "IF NOT EXISTS" fails for one of two starters that come at the same moment: the other has done it. */
function unlessDone(error: unknown): void {
  if (!(error instanceof ConflictError)) throw error;
}

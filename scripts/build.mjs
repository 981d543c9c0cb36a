// Compiles src into dist and writes the GraphiQL page, each only when something has changed since.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

process.chdir(join(import.meta.dirname, ".."));

const stamp = "dist/.built";
const page = "dist/http/graphiql.html";
const firstQuestion = "schema/operations/1-associate-to-senior.graphql";
const sources = filesIn("src");

if (isOlder(page, ["scripts/graphiql.mjs", firstQuestion, "package-lock.json"])) {
  const { graphiql } = await import("./graphiql.mjs");
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, graphiql(firstQuestion));
}
if (isOlder(stamp, [...sources, ...foldersIn("src"), "tsconfig.json", "tsconfig.build.json", "package-lock.json"])) {
  const started = new Date();
  compile();
  removeOrphans();
  for (const file of sources.filter((name) => !name.endsWith(".ts"))) copy(file, distOf(file));
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
}

function compile() {
  const args = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--incremental", "--tsBuildInfoFile", "dist/.tsbuildinfo"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** What was compiled from a file that is gone would still be found by a require. */
function removeOrphans() {
  const wanted = new Set(sources.map((file) => distOf(file).replace(/\.ts$/, ".js")));
  for (const file of filesIn("dist")) {
    if (file.endsWith(".js") && !wanted.has(file)) for (const orphan of [file, `${file}.map`]) rmSync(orphan, { force: true });
  }
}

function isOlder(file, thanAnyOf) {
  const built = existsSync(file) ? statSync(file).mtimeMs : 0;
  return thanAnyOf.some((other) => statSync(other).mtimeMs > built);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function distOf(file) {
  return file.replace(/^src/, "dist");
}

function filesIn(folder) {
  return entriesIn(folder, (entry) => entry.isFile());
}

function foldersIn(folder) {
  return entriesIn(folder, (entry) => entry.isDirectory());
}

function entriesIn(folder, isWanted) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter(isWanted).map((entry) => join(entry.parentPath, entry.name));
}

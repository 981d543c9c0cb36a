// Everything that must hold, in order; arguments go to jest. Each check beside jest's own tests counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

process.chdir(join(import.meta.dirname, ".."));

const folder = mkdtempSync(join(tmpdir(), "role-ontology-checks-"));
const report = join(folder, "report.json");

const checks = {
  lint: () => run("node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"),
  types: () => run("node_modules/typescript/bin/tsc", "--noEmit"),
  jest: () => run("node_modules/jest/bin/jest.js", "--json", "--outputFile", report, ...process.argv.slice(2)),
  "schema drift": schemaIsPrinted,
  "codegen drift": () => run("node_modules/@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.yml", "--silent", "--check") || fail("Run: npm run codegen"),
};

const results = [];
for (const [name, check] of Object.entries(checks)) {
  console.log(`\n── ${name}`);
  results.push({ name, isGood: check() });
}

const jest = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numRuntimeErrorTestSuites: 1 };
rmSync(folder, { recursive: true });
const { numPassedTests = 0, numFailedTests = 0, numPassedTestSuites = 0, numFailedTestSuites = 0, numRuntimeErrorTestSuites } = jest;
const others = results.filter(({ name }) => name !== "jest");
const broken = others.filter((result) => !result.isGood).map(({ name }) => name);
// A test file that does not even load counts as one failure.
const failed = numFailedTests + numRuntimeErrorTestSuites + broken.length;
const isGood = results.every((result) => result.isGood);
console.log(`
Test Suites: ${numPassedTestSuites} passed, ${numFailedTestSuites} failed
Tests:       ${numPassedTests} passed, ${numFailedTests} failed
Checks:      ${others.length - broken.length} passed, ${broken.length} failed${broken.length > 0 ? ` (${broken.join(", ")})` : ""}
${numPassedTests + others.length - broken.length} passed, ${isGood ? failed : Math.max(failed, 1)} failed`);
process.exitCode = isGood ? 0 : 1;

function schemaIsPrinted() {
  const [committed, printed] = ["schema/schema.graphql", join(folder, "schema.graphql")];
  if (!run("dist/print-schema.js", printed)) return false;
  return (existsSync(committed) && readFileSync(committed, "utf8") === readFileSync(printed, "utf8")) || fail(`${committed} is not what the types say. Run: npm run schema:print`);
}

function run(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status === 0;
}

function fail(message) {
  console.error(message);
  return false;
}

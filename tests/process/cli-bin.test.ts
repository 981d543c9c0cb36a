import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const left = new Set(["node_modules", "dist", ".git", ".data", "coverage", ".env"]);
const folder = mkdtempSync(join(tmpdir(), "role-ontology-bin-"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with these parts of the checkout, and the installed packages. */
function checkout(name: string, wanted: (part: string) => boolean): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of readdirSync(root)) if (!left.has(part) && wanted(part)) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

test("npx role-ontology runs in a checkout that was never built, and again after its sources have changed", () => {
  const copy = checkout("fresh", () => true);
  const npx = (...args: string[]) => spawnSync("npx", ["role-ontology", ...args], { cwd: copy, encoding: "utf8" });

  expect(npx("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: expect.stringContaining("Compiling, once …") as string });
  appendFileSync(join(copy, "src", "cli", "version.ts"), 'process.stderr.write("changed\\n");\n');
  expect(npx("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: expect.stringContaining("changed") as string });
}, 300_000);

test("where only the compiled product is installed it runs that; where there is nothing it says what to do", () => {
  const copy = checkout("installed", (part) => ["bin", "package.json", "schema", "seeds"].includes(part));
  const bin = join(copy, "bin", "role-ontology.mjs");

  const { status, stderr } = spawnSync(process.execPath, [bin, "--version"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, expect.stringContaining('Run "npm ci && npm run build"')]);
  cpSync(join(root, "dist"), join(copy, "dist"), { recursive: true });
  expect(execFileSync(process.execPath, [bin, "--version"], { encoding: "utf8" })).toBe(`${version}\n`);
}, 60_000);

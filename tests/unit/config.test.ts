import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { envExample, readConfig, settingsHelp } from "../../src/config";
import { StartError } from "../../src/errors";

/** The lines of the refusal; none when the settings are taken. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as Error).message.split("\n").filter((line) => line.startsWith("  ")).map((line) => line.trim());
  }
}

test("an empty environment gives the defaults", () => {
  expect(readConfig({})).toEqual({
    NODE_ENV: "development",
    HOST: "127.0.0.1",
    PORT: 4000,
    NEO4J_URI: null,
    NEO4J_USER: "neo4j",
    NEO4J_PASSWORD: null,
    NEO4J_DATABASE: null,
    DATA_DIR: ".data",
    CACHE_DIR: join(homedir(), ".cache"),
    SEEDS_DIR: join(__dirname, "..", "..", "seeds"),
    LOG_LEVEL: "info",
    CORS_ORIGINS: null,
    INTROSPECTION: true,
    MAX_TOKENS: 2_000,
    MAX_DEPTH: 15,
    MAX_ALIASES: 50,
    MAX_FIELDS: 1_000,
    MAX_COST: 100_000,
    MAX_BODY_BYTES: 98_304,
    CACHE: true,
    ANSWERS: true,
    CACHE_MB: 64,
    JIT: true,
    REQUEST_TIMEOUT_MS: 15_000,
    TRANSACTION_TIMEOUT_MS: 10_000,
  });
});

test.each([
  [{ PORT: "" }, { PORT: 4000 }],
  [{ PORT: " 0 " }, { PORT: 0 }],
  [{ XDG_CACHE_HOME: "/c" }, { CACHE_DIR: "/c" }],
  [{ NODE_ENV: "production" }, { INTROSPECTION: false }],
  [{ NODE_ENV: "production", INTROSPECTION: "on" }, { INTROSPECTION: true }],
  [{ CORS_ORIGINS: "https://a.org, http://localhost:3000" }, { CORS_ORIGINS: ["https://a.org", "http://localhost:3000"] }],
  [{ NEO4J_URI: "neo4j+s://x.databases.neo4j.io", NEO4J_PASSWORD: "p" }, { NEO4J_URI: "neo4j+s://x.databases.neo4j.io" }],
])("%j gives %j", (environment, settings) => {
  expect(readConfig(environment)).toMatchObject(settings);
});

test.each([
  [{ PORT: "http" }, 'PORT takes a whole number from 0 to 65535; "http" came.'],
  [{ PORT: "70000" }, 'PORT takes a whole number from 0 to 65535; "70000" came.'],
  [{ INTROSPECTION: "yes" }, 'INTROSPECTION takes "on" or "off"; "yes" came.'],
  [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL takes one of fatal, error, warn, info, debug, trace, silent; "loud" came.'],
  [{ CORS_ORIGINS: "*" }, 'CORS_ORIGINS takes origins like https://app.example.org, separated by commas; "*" came.'],
  [{ CORS_ORIGINS: "https://a.org/" }, 'CORS_ORIGINS takes origins like https://app.example.org, separated by commas; "https://a.org/" came.'],
  [{ NEO4J_URI: "bolt://x" }, "NEO4J_PASSWORD is needed with NEO4J_URI; nothing came."],
  [{ TRANSACTION_TIMEOUT_MS: "20000" }, "TRANSACTION_TIMEOUT_MS (20000) must be less than REQUEST_TIMEOUT_MS (15000)."],
])("%j is refused: %s", (environment, fault) => {
  expect(faultsOf(environment)).toEqual([fault]);
});

test("all wrong values are named at once", () => {
  expect(faultsOf({ PORT: "x", MAX_COST: "-1", LOG_LEVEL: "?" }).map((fault) => fault.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL", "MAX_COST"]);
});

test("a password in an address is not shown", () => {
  const [fault] = faultsOf({ NEO4J_URI: "bolt://neo4j:secret@host", NEO4J_PASSWORD: "secret" });
  expect(fault).toContain('"bolt://…@host" came.');
  expect(fault).not.toContain("secret");
});

test(".env.example is printed from the table (npm run env:example)", () => {
  expect(readFileSync(join(__dirname, "..", "..", ".env.example"), "utf8")).toBe(envExample());
});

test("the help names every setting with its default", () => {
  for (const name of Object.keys(readConfig({}))) expect(settingsHelp()).toContain(`  ${name} `);
  expect(settingsHelp()).toContain("Port to listen on; 0 takes a free one. (4000)");
});

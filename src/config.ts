import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { StartError } from "./errors";

type Environment = Readonly<Record<string, string | undefined>>;

interface Setting<Shape extends z.ZodType = z.ZodType> {
  readonly shape: Shape;
  /** What a right value is, in words. */
  readonly wanted: string;
  readonly description: string;
  /** The default; null when there is none, words when it depends on the environment (see `derived`). */
  readonly standard: string | null;
}

const text = { shape: z.string(), wanted: "a text" };
const onOff = { shape: z.enum(["on", "off"]).transform((value) => value === "on"), wanted: '"on" or "off"' };
const profile = { shape: z.enum(["development", "test", "production"]), wanted: "one of development, test, production" };
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const level = { shape: z.enum(logLevels), wanted: `one of ${logLevels.join(", ")}` };
const neo4jUri = {
  shape: z.string().regex(/^(?!bolt.*\?)(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/),
  wanted: "an address like neo4j://host:7687 without user and password (or neo4j+s://, bolt://, bolt+s://)",
};
const origins = {
  shape: z.string().transform((list) => list.split(",").map((origin) => origin.trim())).pipe(z.array(z.string().refine(isOrigin))),
  wanted: "origins like https://app.example.org, separated by commas",
};

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}

function whole(from: number, to: number) {
  const shape = z.string().regex(/^\d{1,10}$/).transform(Number).pipe(z.number().min(from).max(to));
  return { shape, wanted: `a whole number from ${from} to ${to}` };
}

const table = {
  NODE_ENV: { ...profile, standard: "development", description: "The profile: in production introspection is off unless INTROSPECTION says otherwise." },
  HOST: { ...text, standard: "127.0.0.1", description: "Address to listen on; 0.0.0.0 for every network." },
  PORT: { ...whole(0, 65_535), standard: "4000", description: "Port to listen on; 0 takes a free one." },
  NEO4J_URI: { ...neo4jUri, standard: null, description: "A Neo4j 5.26 or newer of your own; unset, an embedded one is started." },
  NEO4J_USER: { ...text, standard: "neo4j", description: "User at NEO4J_URI." },
  NEO4J_PASSWORD: { ...text, standard: null, description: "Password at NEO4J_URI." },
  NEO4J_DATABASE: { ...text, standard: null, description: "Database at NEO4J_URI; unset, the server's default." },
  DATA_DIR: { ...text, standard: ".data", description: "Folder with the embedded Neo4j's data." },
  CACHE_DIR: { ...text, standard: "$XDG_CACHE_HOME or ~/.cache", description: "Folder that the embedded Neo4j is fetched into, once." },
  SEEDS_DIR: { ...text, standard: "seeds of this checkout", description: "Folder with the ontology as YAML, loaded at start." },
  LOG_LEVEL: { ...level, standard: "info", description: "Least serious log lines to print." },
  CORS_ORIGINS: { ...origins, standard: null, description: "Web pages of other origins that may ask, separated by commas; unset, none." },
  INTROSPECTION: { ...onOff, standard: "on, in production off", description: "Whether clients may read the whole schema." },
  MAX_TOKENS: { ...whole(100, 100_000), standard: "2000", description: "Most tokens in a GraphQL document." },
  MAX_DEPTH: { ...whole(1, 100), standard: "15", description: "Most levels of fields in an operation." },
  MAX_ALIASES: { ...whole(0, 10_000), standard: "50", description: "Most aliased fields in an operation, fragments expanded." },
  MAX_FIELDS: { ...whole(1, 10_000), standard: "1000", description: "Most fields in an operation, fragments expanded." },
  MAX_COST: { ...whole(1, 1_000_000_000), standard: "100000", description: "Highest cost of an operation: the values that its answer could hold." },
  MAX_BODY_BYTES: { ...whole(1_024, 100_000_000), standard: "98304", description: "Largest request body." },
  CACHE: { ...onOff, standard: "on", description: "Whether rows once read are kept for as long as the ontology does not change." },
  ANSWERS: { ...onOff, standard: "on", description: "Whether whole answers that are asked for again are kept with them." },
  CACHE_MB: { ...whole(1, 100_000), standard: "64", description: "Most megabytes of memory for what is kept." },
  JIT: { ...onOff, standard: "on", description: "Whether documents that come again are compiled." },
  REQUEST_TIMEOUT_MS: { ...whole(100, 600_000), standard: "15000", description: "Longest for a request to arrive, and longest from then until its answer." },
  TRANSACTION_TIMEOUT_MS: { ...whole(100, 600_000), standard: "10000", description: "Longest for one read of the graph; less than REQUEST_TIMEOUT_MS. Loads have two minutes." },
} as const satisfies Record<string, Setting>;

type Table = typeof table;
type Name = keyof Table;

/** The product's settings, under the names that they have in the environment; null where one without a default is unset. */
export type Settings = {
  readonly [N in Name]: z.output<Table[N]["shape"]> | (Table[N]["standard"] extends null ? null : never);
};

const names = Object.keys(table) as Name[];

/** Defaults that depend on the environment. */
const derived: Partial<Record<Name, (environment: Environment) => string>> = {
  SEEDS_DIR: () => join(__dirname, "..", "seeds"),
  CACHE_DIR: (environment) => environment.XDG_CACHE_HOME || join(homedir(), ".cache"),
  INTROSPECTION: (environment) => (environment.NODE_ENV === "production" ? "off" : "on"),
};

/** Reads every setting; an empty one counts as unset. @throws StartError that names all wrong values at once. */
export function readConfig(environment: Environment): Settings {
  const settings: Partial<Record<Name, unknown>> = {};
  const faults: string[] = [];
  for (const name of names) {
    const { shape, wanted, standard }: Setting = table[name];
    const given = (name === "NEO4J_PASSWORD" ? environment[name] : environment[name]?.trim()) || derived[name]?.(environment) || standard;
    const parsed = given === null ? { success: true, data: null } as const : shape.safeParse(given);
    if (!parsed.success) faults.push(`${name} takes ${wanted}; ${shown(name, given ?? "")} came.`);
    settings[name] = parsed.data;
  }
  faults.push(...contradictions(settings as Settings));
  if (faults.length === 0) return settings as Settings;
  throw new StartError(`Wrong settings:\n  ${faults.join("\n  ")}\nThey come from the environment and from .env; --help lists them all.`);
}

function contradictions(settings: Settings): string[] {
  const faults: string[] = [];
  if (settings.NEO4J_URI && !settings.NEO4J_PASSWORD) faults.push("NEO4J_PASSWORD is needed with NEO4J_URI; nothing came.");
  if (settings.TRANSACTION_TIMEOUT_MS >= settings.REQUEST_TIMEOUT_MS) {
    faults.push(`TRANSACTION_TIMEOUT_MS (${settings.TRANSACTION_TIMEOUT_MS}) must be less than REQUEST_TIMEOUT_MS (${settings.REQUEST_TIMEOUT_MS}).`);
  }
  return faults;
}

/** A wrong value as an error may show it: short, and never a password. */
function shown(name: Name, value: string): string {
  return name === "NEO4J_PASSWORD" ? "another value" : JSON.stringify(value.replace(/\/\/.*@/, "//…@").slice(0, 80));
}

/** Room for rows that are kept, in bytes. */
export function cacheBytes({ CACHE, CACHE_MB }: Settings): number {
  return CACHE ? CACHE_MB * 1_000_000 : 0;
}

/** All settings with defaults, for `--help`. */
export function settingsHelp(): string {
  const lines = names.map((name) => {
    const { standard, description }: Setting = table[name];
    return `  ${name.padEnd(24)}${description}${standard === null ? "" : ` (${standard})`}`;
  });
  return `Settings (environment or .env; default in brackets):\n${lines.join("\n")}`;
}

/** The text of .env.example: every setting, commented out, so that a copy changes nothing. */
export function envExample(): string {
  const entries = names.map((name) => {
    const { standard, description }: Setting = table[name];
    return name in derived ? `# ${description}\n# Default: ${standard}.\n#${name}=\n` : `# ${description}\n#${name}=${standard ?? ""}\n`;
  });
  return `# Every setting with its default. Copy this file to .env and change what you need.\n\n${entries.join("\n")}`;
}

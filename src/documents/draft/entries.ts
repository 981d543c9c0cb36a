import { stringify } from "yaml";

/** A row of a draft: a map as it stands in a seed file, with remarks for the person who reviews it. */
export interface Entry {
  readonly row: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
  /** Names something that the ontology does not have yet, so it stands as a comment until that is there. */
  readonly isNew: boolean;
}

/** Begins a line that belongs to the draft once what it names is there. */
export const pending = "#+ ";

const options = { lineWidth: 130, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" } as const;

/** A value as lines of YAML, indented; nothing of it is a comment. */
export function yamlLines(value: unknown, indent: number): string[] {
  return stringify(value, options).trimEnd().split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

export const remarkLines = (remarks: readonly string[], indent: number): string[] => (
  remarks.map((remark) => `${" ".repeat(indent)}# ${remark.replace(/\s+/gu, " ")}`)
);

export const asPending = (lines: readonly string[]): string[] => lines.map((line) => pending + line);

/** A list under its key; the key is pending, too, where all of its rows are. Nothing without rows. */
export function listLines(key: string, entries: readonly Entry[], indent: number): string[] {
  if (entries.length === 0) return [];
  const head = [`${" ".repeat(indent)}${key}:`];
  const isPending = entries.every(({ isNew }) => isNew);
  return [...(isPending ? asPending(head) : head), ...entries.flatMap((entry) => entryLines(entry, indent + 2))];
}

function entryLines({ row, remarks, isNew }: Entry, indent: number): string[] {
  const lines = yamlLines([row], indent);
  return [...remarkLines(remarks, indent), ...(isNew ? asPending(lines) : lines)];
}

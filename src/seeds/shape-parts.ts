import { z } from "zod";
import type { Label } from "../ontology/labels";
import { near } from "./seed-messages";
import { Confidence } from "../ontology/vocabulary";

/** What the files name, to check references against; null where a broken file hides it and so anything is let pass. */
export interface Known {
  readonly ids: Readonly<Partial<Record<Label, ReadonlySet<string> | null>>>;
  readonly sections: ReadonlyMap<string, ReadonlySet<string>> | null;
}

const nouns: Partial<Record<Label, string>> = { RoleFamily: "family", ToolCategory: "tool category", Kpi: "KPI" };

export const text = z.string().trim().min(1, { error: "Wanted text, got nothing." });

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => `A slug is lower-case words joined by hyphens, like "experiment-tracking"; got "${String(input)}".`,
});

/** The slug of something that one of the files defines. */
export function reference(known: Known, label: Label) {
  return oneOf(nouns[label] ?? label.toLowerCase(), known.ids[label] ?? null);
}

/** The global ids of some kinds; null where one of them is hidden. */
export function globalIds({ ids }: Known, labels: readonly Label[]): ReadonlySet<string> | null {
  if (labels.some((label) => ids[label] === null)) return null;
  return new Set(labels.flatMap((label) => [...(ids[label] ?? [])].map((id) => `${label}:${id}`)));
}

export function oneOf(noun: string, values: ReadonlySet<string> | null) {
  return z.string().refine((value) => values?.has(value) ?? true, {
    error: ({ input }) => `There is no ${noun} "${String(input)}".${near(input, values ?? [])}`,
  });
}

/** Lets people write a bare value where a map with only that field is meant. */
export function shorthand<S extends z.ZodType>(field: string, shape: S) {
  return z.preprocess((value) => (typeof value === "string" ? { [field]: value } : value), shape);
}

/** A link to a concept: a bare slug is the editors' judgement, a source may be named instead. */
export function link(known: Known, label: Label) {
  const shape = z.strictObject({
    to: reference(known, label),
    source: reference(known, "Source").optional(),
    in: text.optional(),
  });
  return shorthand("to", shape.superRefine(({ source, in: section }, context) => {
    if ((source === undefined) !== (section === undefined)) {
      context.addIssue({ code: "custom", message: "A link names both its source and the section of it, or neither." });
    } else if (source !== undefined && known.sections && !known.sections.get(source)?.has(section ?? "")) {
      context.addIssue({ code: "custom", path: ["in"], message: `The source "${source}" has no section "${section}".` });
    }
  }));
}

/** What every row says of itself: where it stands and what the document's own words are. */
export function row(sections: ReadonlySet<string> | null) {
  return {
    in: oneOf("section of this source", sections),
    as: text.optional(),
    says: text.optional(),
    confidence: Confidence.optional(),
  };
}

/** Two bounds of a range, either of which may be open. */
export const bounds = { min: z.int().min(0).nullish(), max: z.int().min(0).nullish() };

export function isRange({ min, max }: { min?: number | null; max?: number | null }): boolean {
  return min == null || max == null || min <= max;
}

export const notARange = { error: "The range ends before it begins: min is greater than max.", path: ["min"] };

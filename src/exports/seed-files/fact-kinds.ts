import type { Properties } from "../../facts/records";
import type { RelationshipType } from "../../facts/patterns";
import { requirementsOf } from "../../facts/requirements";
import { kpisOf, toolsOf } from "../../facts/tools-and-kpis";
import type { Transition } from "../../facts/transitions";
import type { Label } from "../../ontology/labels";
import { Commonality, Importance, Tier } from "../../ontology/vocabulary";
import type { Seeds } from "../../seeds/seed-shapes";
import { type Places, saidRow } from "./places";
import type { Field, Reading } from "./readings";

/** A kind of fact that roles inherit: how its rows look, and what the loader makes of them. */
export interface FactKind {
  readonly list: "skills" | "tools" | "kpis";
  readonly type: RelationshipType;
  readonly label: Label;
  /** The fields of which several rows may disagree, with the merged values. */
  readonly fields: (merged: Properties) => readonly Field[];
  /** Of this field the first row that has one gives it. */
  readonly first: string | null;
  readonly row: (concept: string, reading: Reading, places: Places, name: string) => object;
  /** What the loader makes of the rows, by role. */
  readonly effective: (seeds: Seeds, concept: string, moves: readonly Transition[]) => (role: string) => object | undefined;
}

export const factKinds: readonly FactKind[] = [
  {
    list: "skills", type: "REQUIRES", label: "Skill", first: "use",
    fields: (merged) => [
      of(merged, "importance", Importance.options),
      of(merged, "tier", Tier.options),
      of(merged.basis === "STATED" ? merged : {}, "proficiency", levels),
    ],
    row: (skill, { said, values }, places, name) => ({ skill, ...saidRow(said, places, name), ...values }),
    effective: (seeds, concept, moves) => {
      const all = requirementsOf(seeds, moves);
      return (role) => all.get(role)?.get(concept);
    },
  },
  {
    list: "tools", type: "USES", label: "Tool", first: "purpose",
    fields: (merged) => [of(merged, "commonality", Commonality.options)],
    row: (tool, { said, values }, places, name) => {
      const { as, ...row } = saidRow(said, places, name);
      return { ...row, ...values, products: [as === undefined ? { tool } : { tool, as }], generic: [] };
    },
    effective: (seeds, concept) => {
      const all = toolsOf(seeds);
      return (role) => all.get(role)?.find((use) => use.concept === concept);
    },
  },
  {
    list: "kpis", type: "MEASURED_BY", label: "Kpi", first: null,
    fields: (merged) => [{ ...of(merged, "target", []), isFree: true }, { ...of(merged, "frequency", []), isFree: true }],
    row: (kpi, { said, values }, places, name) => ({ kpi, ...saidRow(said, places, name), ...values }),
    effective: (seeds, concept) => {
      const all = kpisOf(seeds);
      return (role) => all.get(role)?.find((measure) => measure.concept === concept);
    },
  },
];

const levels = [1, 2, 3, 4, 5];

function of(merged: Properties, name: string, vocabulary: readonly (string | number)[]): Field {
  const value = merged[name] as string | number | undefined;
  return { name, merged: value, others: vocabulary.filter((other) => other !== value) };
}

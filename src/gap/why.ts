import type { NearMissRelation } from "../ontology/vocabulary";
import type { GapEntry } from "./gap-entry";
import type { Readiness } from "./readiness";

/** The titles that the sentence names; `from` is null for held skills, `inheritedFrom` where nothing is inherited. */
export interface WhyContext {
  readonly from: string | null;
  readonly to: string;
  /** The end of whose requirements nothing is known. */
  readonly unknown: string | null;
  readonly inheritedFrom: string | null;
}

/** The titles at both ends of a gap. */
export function titlesOf({ from, to, readiness }: {
  readonly from: { readonly title: string } | null;
  readonly to: { readonly title: string };
  readonly readiness: Readiness;
}): Omit<WhyContext, "inheritedFrom"> {
  const titles = { from: from?.title ?? null, to: to.title };
  if (readiness.band !== "UNKNOWN") return { ...titles, unknown: null };
  return { ...titles, unknown: readiness.total === 0 ? titles.to : titles.from };
}

/** The proficiencies 0 to 5 in words. */
const levels = ["no", "awareness", "foundational", "working", "practitioner", "expert"] as const;

const kinds: Readonly<Record<NearMissRelation, string>> = {
  NARROWER: "narrower", CLOSE_MATCH: "closely matching", BROADER: "broader", SIBLING: "neighbouring", RELATED: "related",
};

/** One sentence for a person: what happens to a skill on a move, who asks for it, and what already stands in for it. */
export function why(entry: GapEntry, context: WhyContext): string {
  const parts = [lead(entry, context), heldPart(entry), reason(entry, context), nearMissPart(entry)];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

function lead({ skill: { name }, change, have, need, weight }: GapEntry, { from, to, unknown }: WhyContext): string {
  const held = `${levels[have]} level`;
  if (unknown !== null && unknown === to && change === "DROPPED") return `${name} is held at ${held}, and nothing is known of what ${to} needs`;
  if (unknown !== null && unknown === from && change === "GAINED") return `${to} needs ${name} at ${levels[need]} level, and nothing is known of what ${from} brings`;
  const needs = `${to} needs ${name} at ${levels[need]} level`;
  switch (change) {
    case "GAINED":
      return `${needs}, a skill ${from === null ? "you do not hold yet" : `that ${from} does not need`}`;
    case "RAISED":
      return `${needs}, up from ${from === null ? `the ${held} you hold` : `${held} as ${from}`}`;
    case "HELD":
      if (weight === 0) return `${name} comes along from ${from} at ${held}, though no source lists it for ${to}`;
      return `${needs}, ${from === null ? "just where you are" : `the same as ${from}`}`;
    case "EASED":
      return `${needs}, ${from === null ? `below the ${held} you hold` : `down from ${held} as ${from}`}`;
    case "DROPPED":
      return `${to} does not need ${name}, which ${from === null ? "you hold" : `${from} needs`} at ${held}`;
  }
}

function heldPart({ heldAs }: GapEntry): string {
  return heldAs === null ? "" : `it is held as ${heldAs.name}, which is the same skill`;
}

function reason({ origin, weight, sources }: GapEntry, { to, inheritedFrom }: WhyContext): string {
  if (origin === null || weight === 0) return "";
  if (origin === "DEMANDED") return `the promotion to ${to} demands it`;
  if (origin === "INHERITED") {
    return `it is inherited from ${inheritedFrom ?? "the rung below"}, as no document covers ${to}`;
  }
  if (origin === "MATCHED") return `it is borrowed from ${inheritedFrom ?? "an occupation"}, as nothing is known of ${to} itself`;
  const voices = new Set(sources.map((voice) => voice.sourceId)).size;
  if (voices === 0) return "";
  return voices === 1 ? "one source asks for it" : `${voices} sources ask for it`;
}

function nearMissPart({ nearMiss }: GapEntry): string {
  if (nearMiss === null) return "";
  const share = Math.round(nearMiss.credit * 100);
  return `${nearMiss.skill.name}, a ${kinds[nearMiss.relation]} skill already held, covers ${share}% of it`;
}

import type { Voice } from "../../facts/provenance";
import { voiceIn } from "../publication";
import type { EscoFiles } from "./esco-files";

const types = ["essential", "optional"] as const;

/** How ESCO relates a skill to an occupation, or to another skill. */
export type RelationType = (typeof types)[number];

export function relationTypeOf(text: string): RelationType | null {
  return types.find((type) => type === text) ?? null;
}

export function voicesOf({ about }: EscoFiles, section: string): Readonly<Record<RelationType, Voice>> {
  return { essential: voiceIn(about, section, "essential"), optional: voiceIn(about, section, "optional") };
}

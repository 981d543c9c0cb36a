import { nodeRecord } from "../facts/make-records";
import { voices, type Voice } from "../facts/provenance";
import type { NodeRecord } from "../facts/records";
import { nameKey, nameKeys } from "../ontology/name-key";
import type { Taxonomy } from "./taxonomy";

/** Who publishes a taxonomy, and under which terms. */
export interface Publication {
  readonly scheme: Taxonomy["scheme"];
  /** Slug of its source. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  /** Unknown when the files do not say. */
  readonly edition?: string;
  readonly licence: string;
  /** What the licence asks to be shown with the data. */
  readonly attribution: string;
}

export function sourceRecord({ scheme, source, ...terms }: Publication): NodeRecord {
  return nodeRecord("Source", source, { scheme, kind: "TAXONOMY", ...terms });
}

const voiceOf = voices({ sources: [] });

/** What a table says, in its own words where these say more. */
export function voiceIn({ source }: Publication, section: string, says?: string): Voice {
  return voiceOf(source, { in: section, says });
}

/** What names and describes a concept besides its own name. */
export interface Description {
  readonly otherNames: readonly string[];
  readonly properties: Parameters<typeof nodeRecord>[2];
}

/** A role, skill or tool with all that it is found by. Other names that repeat its name, or each other, are no aliases. */
export function conceptRecord(
  { scheme }: Publication, label: "Role" | "Skill" | "Tool", id: string, name: string, { otherNames, properties }: Description,
): NodeRecord {
  const keyed = otherNames.map((each) => [nameKey(each), each] as const).filter(([key]) => key !== "" && key !== nameKey(name));
  const aliases = [...new Map(keyed).values()];
  const called = label === "Role" ? { title: name } : { name };
  return nodeRecord(label, id, { scheme, ...called, aliases, keys: nameKeys(id, [name, ...aliases]), ...properties });
}

/** A family, which has no other names. */
export function familyRecord({ scheme }: Publication, id: string, name: string, description?: string): NodeRecord {
  return nodeRecord("RoleFamily", id, { scheme, name, description, keys: nameKeys(id, [name]) });
}

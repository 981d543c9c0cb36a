import { createHash } from "node:crypto";
import type { Pattern } from "../../src/facts/patterns";
import type { NodeRecord, OntologyRecords, RelationshipRecord } from "../../src/facts/records";
import type { Wanted } from "../../src/loading/differences";
import type { Label } from "../../src/ontology/labels";
import { link, node } from "./sample-records";

/** What is waited for before the records of a kind are handed out, and after them. */
export type Pause = (kind: Label | Pattern) => Promise<unknown>;

/** A taxonomy of these records, all of one scheme, handed out kind by kind. */
export function taxonomyOf(records: OntologyRecords, pause: Pause = () => Promise.resolve()): Wanted {
  const [first] = records.nodes;
  const keyOf = ({ from, type, to }: RelationshipRecord): Pattern => [from.label, type, to.label] as unknown as Pattern;
  const patterns = new Map(records.relationships.map((record) => [keyOf(record).join(" "), keyOf(record)]));
  async function* handOut<T>(kind: Label | Pattern, ofKind: readonly T[]): AsyncGenerator<T> {
    await pause(kind);
    yield* ofKind;
    await pause(kind);
  }
  return {
    scheme: String(first?.properties.scheme),
    title: "ESCO 0.1",
    digest: createHash("sha256").update(JSON.stringify(records)).digest("hex"),
    labels: [...new Set(records.nodes.map(({ label }) => label))],
    patterns: [...patterns.values()],
    nodes: (label) => handOut<NodeRecord>(label, records.nodes.filter((record) => record.label === label)),
    relationships: (pattern) => handOut(pattern, records.relationships.filter((record) => keyOf(record).join(" ") === pattern.join(" "))),
  };
}

const said = { sources: ["esco#occupations#STATED"], says: [""] };

/** An ontology of its own scheme: each role asks for the three skills that follow its number, of as many skills as roles. */
export function escoRecords(size = 6): OntologyRecords {
  const numbers = Array.from({ length: size }, (_nothing, index) => index);
  return {
    nodes: [
      node("Source:esco", { scheme: "esco", title: "ESCO 0.1", kind: "TAXONOMY" }),
      node("RoleFamily:esco:C1", { scheme: "esco", name: "Keepers", keys: ["keepers"] }),
      ...numbers.map((number) => escoRole(number)),
      ...numbers.map((number) => escoSkill(number)),
    ],
    relationships: [
      ...numbers.map((number) => link(`Role:esco:r${number}`, "IN_FAMILY", "RoleFamily:esco:C1")),
      ...numbers.flatMap((number) => [1, 2, 3].map((step) => requirement(number, (number + step) % size))),
      ...numbers.slice(1).map((number) => link(`Skill:esco:s${number}`, "BROADER", "Skill:esco:s0", said)),
    ],
  };
}

export function escoRole(number: number): NodeRecord {
  const title = `lighthouse keeper ${number}`;
  return node(`Role:esco:r${number}`, { scheme: "esco", title, aliases: [], keys: [title], horizon: "CURRENT", documented: true });
}

export function escoSkill(number: number, name = `tend lamp ${number}`): NodeRecord {
  return node(`Skill:esco:s${number}`, { scheme: "esco", name, aliases: ["lampwork"], keys: [name, "lampwork"], kind: "TECHNICAL" });
}

export function requirement(role: number, skill: number, importance = "CRITICAL"): RelationshipRecord {
  return link(`Role:esco:r${role}`, "REQUIRES", `Skill:esco:s${skill}`, {
    importance, tier: "GOOD_TO_HAVE", weight: importance === "CRITICAL" ? 1.8 : 0.6, proficiency: 3, basis: "DERIVED", origin: "STATED", ...said,
  });
}

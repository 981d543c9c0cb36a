import { isDeepStrictEqual } from "node:util";
import { relationshipRecord } from "../../facts/make-records";
import type { NodeRecord, Properties } from "../../facts/records";
import type { Transition } from "../../facts/transitions";
import { groupBy } from "../../group-by";
import type { RoleSeed, Seeds, SourceFacts } from "../../seeds/seed-shapes";
import { type FactKind } from "./fact-kinds";
import type { Held } from "./held";
import { type Places, type Said, saidOf } from "./places";
import { combinations, type Depth, depths, type Reading, readings } from "./readings";

/** A row of a role's file, with the source that it is from. */
export interface SourceRow {
  readonly source: string;
  readonly row: object;
}

/** A role of a ladder as its file will have it, but for its facts. */
export type Rung = Omit<RoleSeed, "facts">;

/** Ways to tell a thing that are tried before it is given up. */
const mostTries = 5_000;

/** What is known of one thing that the roles of one ladder have facts of. */
interface Search {
  readonly kind: FactKind;
  readonly concept: NodeRecord;
  readonly ladder: readonly Rung[];
  readonly base: Omit<Seeds, "roles">;
  readonly moves: readonly Transition[];
  readonly places: Places;
  /** The merged facts of the roles, undefined where a role has none. */
  readonly wanted: readonly (Properties | undefined)[];
}

/**
 * The rows of each role, lowest rung first, from which the loader makes just these facts again: own ones, demanded and inherited ones being
 * made anew. Null when no way to tell them was found.
 */
export function rowsOnLadder(search: Search): (readonly SourceRow[])[] | null {
  for (const depth of depths) {
    const found = searched(search, depth);
    if (found) return found;
  }
  return null;
}

/** The likeliest rows, which may make a fact that differs: what a part leaves out can be why the whole was so. */
export function likeliestRows(search: Search): (readonly SourceRow[])[] {
  return search.ladder.map((_, rung) => waysToTell(search, rung, 0).next().value ?? []);
}

function searched(search: Search, depth: Depth): (readonly SourceRow[])[] | null {
  const { ladder } = search;
  let tries = 0;
  const solve = (rows: (readonly SourceRow[])[]): (readonly SourceRow[])[] | null => {
    if (rows.length === ladder.length) return rows;
    for (const own of waysToTell(search, rows.length, depth)) {
      if ((tries += 1) > mostTries) return null;
      const next = [...rows, own];
      const found = givesWanted(search, next) ? solve(next) : null;
      if (found) return found;
    }
    return null;
  };
  return solve([]);
}

export function factsWanted(held: Held, { type }: FactKind, concept: NodeRecord, ladder: readonly Rung[]): (Properties | undefined)[] {
  return ladder.map(({ id }) => held.from({ label: "Role", id }, type).find(({ to }) => to.id === concept.id)?.properties);
}

function* waysToTell(search: Search, rung: number, depth: Depth): Generator<readonly SourceRow[]> {
  const merged = search.wanted[rung];
  if (merged?.origin !== "STATED") {
    yield [];
    return;
  }
  const fields = search.kind.fields(merged);
  const said = saidOf(merged);
  const fewest = fewestOwn(search, rung, said);
  for (let count = fewest; count <= (depth > 1 ? said.length : fewest); count += 1) {
    for (const chosen of combinations(said.slice(0, count).map((voice) => readings(voice, fields, depth)))) yield toRows(search, merged, rung, chosen);
  }
}

/** The role's own voices come first; a voice that no other claim brings is its own. */
function fewestOwn({ moves, ladder, wanted }: Search, rung: number, said: readonly Said[]): number {
  const place = ({ source, section }: Said): string => `${source}#${section}`;
  const demanded = moves.filter(({ to }) => to === ladder[rung]?.id).flatMap(({ demands }) => demands.map(({ voice }) => voice.place));
  const below = saidOf(wanted[rung - 1] ?? {}).map(place);
  const others = new Set([...demanded, ...below]);
  return Math.max(1, said.findLastIndex((voice) => !others.has(place(voice))) + 1);
}

function toRows({ kind, concept, wanted, places, ladder }: Search, merged: Properties, rung: number, chosen: readonly (readonly Reading[])[]): SourceRow[] {
  const below = ladder[rung]?.documentedBy.length === 0 ? wanted[rung - 1] : undefined;
  const first = kind.first === null || merged[kind.first] === below?.[kind.first] ? {} : { [kind.first]: merged[kind.first] };
  return chosen.flat().map((reading, index) => ({
    source: reading.said.source,
    row: { ...kind.row(concept.id, reading, places, String(concept.properties.name)), ...(index === 0 && first) },
  }));
}

/** Whether the loader makes the wanted fact of the highest of these rungs out of the rows. */
function givesWanted({ kind, concept, ladder, base, moves, wanted }: Search, rows: readonly (readonly SourceRow[])[]): boolean {
  const rung = rows.length - 1;
  const roles = rows.map((own, index) => ({ ...(ladder[index] as Rung), facts: factsOf(kind, own) }));
  const role = roles[rung]?.id ?? "";
  const made = kind.effective({ ...base, roles }, concept.id, moves)(role);
  return isDeepStrictEqual(made && propertiesOf(kind, made), wanted[rung]);
}

function propertiesOf({ type, label }: FactKind, made: object): Properties {
  return relationshipRecord(type, { label: "Role", id: "" }, { label, id: "" }, { ...withoutKey(made) }).properties;
}

function withoutKey({ skill: _skill, concept: _concept, ...fact }: { readonly skill?: string; readonly concept?: string }): object {
  return fact;
}

function factsOf({ list }: FactKind, rows: readonly SourceRow[]): SourceFacts[] {
  return [...groupBy(rows, ({ source }) => source)].map(([source, own]) => ({
    source, skills: [], tools: [], kpis: [], certifications: [], stakeholders: [], experience: [], pay: [], career: [], promotions: [], statements: {},
    [list]: own.map(({ row }) => row),
  }));
}

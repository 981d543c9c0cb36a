import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../errors";
import { type DatedReader, revisionAt } from "../graph/clock";
import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import { nothingElse } from "../ontology/clock.queries";
import { revisionNumber } from "../ontology/revision.queries";
import { buildSnapshot, type LazyRows, type RequirementRow, type Snapshot } from "./snapshot";
import { rolesOfSnapshot, skillsOfSnapshot, transitionsOfSnapshot } from "./snapshot.queries";

/** Rows a read brings, so that no answer of Neo4j is large. */
const rolesAtOnce = 500;
const othersAtOnce = 5_000;
const mostTries = 5;
/** Milliseconds between two tries while a change is being shown. */
const whileShown = 500;

/** The revision that the graph has reached; 0 before the first load. */
export async function readRevision(graph: Reader): Promise<number> {
  const [revision] = await graph.read(revisionNumber, {});
  return revision ?? 0;
}

/** The tick that the graph has reached; null while a change is being shown. */
export async function readTick(graph: DatedReader): Promise<number | null> {
  return (await graph.readDated(nothingElse, {})).tick;
}

/** The whole ontology at one revision. @throws UnavailableError when loads follow each other too fast to read it. */
export async function readSnapshot(graph: DatedReader): Promise<Snapshot> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tick = await readTick(graph);
    const rows = tick === null ? await sleep(whileShown, null) : await readRows(graph, tick);
    if (rows !== null) return buildSnapshot(rows);
  }
  throw new UnavailableError("The ontology is being changed over and over just now. Ask again.");
}

/** Everything, if all of it is of this tick. */
async function readRows(graph: DatedReader, tick: number): Promise<LazyRows | null> {
  const skills = await readAll(graph, tick, skillsOfSnapshot, othersAtOnce);
  const roles = skills && (await readAll(graph, tick, rolesOfSnapshot, rolesAtOnce, compactly(skills)));
  const transitions = roles && (await readAll(graph, tick, transitionsOfSnapshot, othersAtOnce));
  if (skills === null || roles === null || transitions === null) return null;
  const loaded = new Set(skills.map(({ slug }) => slug));
  const linked = (kind: "broader" | "related" | "exact" | "close") =>
    skills.flatMap((skill) => skill[kind].filter((other) => loaded.has(other)).map((other) => ({ skill: skill.slug, other })));
  return {
    revision: revisionAt(tick), roles,
    skills: skills.map(({ slug, name }) => ({ slug, name })),
    broader: linked("broader"), related: linked("related"), exact: linked("exact"), close: linked("close"),
    transitions: transitions.map(({ monthsMin: min, monthsMax: max, ...move }) => ({
      ...move, months: min === null && max === null ? null : { min, max },
    })),
  };
}

interface AskingRole {
  readonly slug: string;
  readonly skills: readonly string[];
  readonly weights: readonly number[];
  readonly needs: readonly number[];
}

/** Holds what roles require by the names that the skills have already, and makes rows of it only where they are looked at: there may be millions. */
function compactly(known: readonly { readonly slug: string }[]) {
  const names = new Map(known.map(({ slug }) => [slug, slug]));
  return <Role extends AskingRole>({ skills, weights, needs, ...role }: Role) => {
    const asked = skills.map((skill) => names.get(skill) ?? skill);
    return { ...role, requirements: { length: asked.length, [Symbol.iterator]: () => requirements(asked, weights, needs) } };
  };
}

function* requirements(skills: readonly string[], weights: readonly number[], needs: readonly number[]): Generator<RequirementRow> {
  for (const [place, skill] of skills.entries()) yield { skill, weight: weights[place] ?? 0, need: needs[place] ?? 0 };
}

async function readAll<Row extends { slug: string }, Item extends { slug: string } = Row>(
  graph: DatedReader,
  tick: number,
  statement: Statement<{ after: string; limit: number }, Row>,
  limit: number,
  itemOf: (row: Row) => Item = (row) => row as unknown as Item,
): Promise<Item[] | null> {
  const all: Item[] = [];
  for (;;) {
    const page = await graph.readDated(statement, { after: all.at(-1)?.slug ?? "", limit });
    // What was read while a load went through may be of both revisions.
    if (page.tick !== tick) return null;
    const { rows } = page;
    for (const row of rows) all.push(itemOf(row));
    if (rows.length < limit) return all;
  }
}

import { UnavailableError } from "../errors";
import type { Reader } from "../graph/graph";
import type { Statement } from "../graph/query";
import { revisionNumber } from "../ontology/revision.queries";
import { buildSnapshot, type Snapshot, type SnapshotRows } from "./snapshot";
import { rolesOfSnapshot, skillsOfSnapshot, transitionsOfSnapshot } from "./snapshot.queries";

/** Rows a read brings, so that no answer of Neo4j is large. */
const rolesAtOnce = 500;
const othersAtOnce = 5_000;
const mostTries = 5;

/** The revision that the graph has reached; 0 before the first load. */
export async function readRevision(graph: Reader): Promise<number> {
  const [revision] = await graph.read(revisionNumber, {});
  return revision ?? 0;
}

/** The whole ontology at one revision. @throws UnavailableError when loads follow each other too fast to read it. */
export async function readSnapshot(graph: Reader): Promise<Snapshot> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const revision = await readRevision(graph);
    const rows = await readRows(graph, revision);
    // What was read while a load went through may be of both revisions.
    if ((await readRevision(graph)) === revision) return buildSnapshot(rows);
  }
  throw new UnavailableError("The ontology is being changed over and over just now. Ask again.");
}

async function readRows(graph: Reader, revision: number): Promise<SnapshotRows> {
  const [roles, skills, transitions] = await Promise.all([
    readAll(graph, rolesOfSnapshot, rolesAtOnce),
    readAll(graph, skillsOfSnapshot, othersAtOnce),
    readAll(graph, transitionsOfSnapshot, othersAtOnce),
  ]);
  const linked = (kind: "broader" | "related" | "exact" | "close") => skills.flatMap((skill) => skill[kind].map((other) => ({ skill: skill.slug, other })));
  const loaded = new Set(skills.map(({ slug }) => slug));
  return {
    revision,
    roles: roles.map(({ skills: asked, weights, needs, ...role }) => ({
      ...role, requirements: asked.map((skill, place) => ({ skill, weight: weights[place] ?? 0, need: needs[place] ?? 0 })),
    })),
    skills: skills.map(({ slug, name }) => ({ slug, name })),
    broader: linked("broader"),
    related: linked("related"),
    exact: linked("exact").filter(({ other }) => loaded.has(other)),
    close: linked("close").filter(({ other }) => loaded.has(other)),
    transitions: transitions.map(({ monthsMin: min, monthsMax: max, ...move }) => ({
      ...move, months: min === null && max === null ? null : { min, max },
    })),
  };
}

async function readAll<Row extends { slug: string }>(
  graph: Reader,
  statement: Statement<{ after: string; limit: number }, Row>,
  limit: number,
): Promise<Row[]> {
  const all: Row[] = [];
  let page: Row[];
  do {
    page = await graph.read(statement, { after: all.at(-1)?.slug ?? "", limit });
    all.push(...page);
  } while (page.length === limit);
  return all;
}

import type { SnapshotRows } from "../src/analysis/snapshot";
import { patterns, type RelationshipType } from "../src/facts/patterns";
import type { Graph } from "../src/graph/graph";
import { spaces } from "../src/loading/records.queries";
import { awaitIndexes, prepareForReplanning } from "../src/loading/procedures.queries";
import type { Label } from "../src/ontology/labels";
import { changeAlone } from "../src/loading/lock";
import { raiseRevision } from "../src/ontology/revision.queries";

type Row = Readonly<Record<string, string | number | boolean | readonly string[]>> & { readonly id: string };
interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number | readonly string[]>>;
}

const atOnce = 5_000;
const scheme = "generated";
const said = { sources: ["generated##CURATED"], says: [""] };

/** Writes rows as a scheme of their own, by the loader's own statements, and raises the revision. */
export async function writeRows(graph: Graph, rows: SnapshotRows): Promise<void> {
  const families = [...new Set(rows.roles.flatMap(({ family }) => family ?? []))];
  await nodes(graph, "RoleFamily", families.map((id) => ({ id, name: id, keys: [id] })));
  await nodes(graph, "Skill", rows.skills.map(({ slug, name }) => ({ id: slug, name, aliases: [], keys: [name.toLowerCase(), slug], kind: "TECHNICAL" })));
  await nodes(graph, "Role", rows.roles.map(({ slug, documented }) => ({
    id: slug, title: slug, aliases: [], keys: [slug], horizon: "CURRENT", documented,
  })));
  await nodes(graph, "Transition", rows.transitions.map(({ slug, kind, months }) => ({
    id: slug, kind, ...said, ...(months?.min != null && { monthsMin: months.min }), ...(months?.max != null && { monthsMax: months.max }),
  })));
  await links(graph, "Role", "IN_FAMILY", "RoleFamily", rows.roles.flatMap(({ slug, family }) => (family === null ? [] : [link(slug, family)])));
  await links(graph, "Role", "REQUIRES", "Skill", rows.roles.flatMap(({ slug, requirements }) =>
    requirements.map(({ skill, weight, need }) =>
      link(slug, skill, { importance: "CRITICAL", tier: "MUST_HAVE", weight, proficiency: need, basis: "STATED", origin: "STATED", ...said }))));
  await links(graph, "Skill", "BROADER", "Skill", rows.broader.map(({ skill, other }) => link(skill, other, said)));
  await links(graph, "Skill", "RELATED", "Skill", rows.related.map(({ skill, other }) => link(skill, other, said)));
  await links(graph, "Transition", "FROM", "Role", rows.transitions.map(({ slug, from }) => link(slug, from)));
  await links(graph, "Transition", "TO", "Role", rows.transitions.map(({ slug, to }) => link(slug, to)));
  await changeAlone(graph, (writer) => writer.run(raiseRevision, { by: "bench", summary: "Generated" }));
  await graph.change(awaitIndexes, {});
  await graph.change(prepareForReplanning, {});
}

function link(from: string, to: string, properties: Link["properties"] = {}): Link {
  return { from, to, properties };
}

async function nodes(graph: Graph, label: Label, rows: readonly Row[]): Promise<void> {
  const statement = spaces.shown.putNodes.get(label);
  if (statement === undefined) throw new Error(`There is no statement for ${label}.`);
  for (const part of parts(rows)) await graph.write((writer) => writer.run(statement, { rows: part.map((row) => ({ ...row, scheme })) }));
}

async function links(graph: Graph, from: Label, type: RelationshipType, to: Label, rows: readonly Link[]): Promise<void> {
  const pattern = patterns.find(([start, name, end]) => start === from && name === type && end === to);
  const statement = pattern && spaces.shown.putRelationships.get(pattern);
  if (statement === undefined) throw new Error(`There is no statement for ${from} ${type} ${to}.`);
  for (const part of parts(rows)) await graph.write((writer) => writer.run(statement, { rows: [...part] }));
}

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_nothing, part) => rows.slice(part * atOnce, (part + 1) * atOnce));
}

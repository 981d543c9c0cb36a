import type { Context } from "../context";
import type { NodeKey, Properties } from "../facts/records";
import { groupBy } from "../group-by";
import type { Label } from "../ontology/labels";
import { type Cell, type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { checked, strict } from "./parameters";
import { type Part, sourceOf } from "./part";
import { partParameters } from "./part-file";
import { chunks, linksFrom, linksIn, nodesWith } from "./read-part";
import type { Link } from "./record.queries";
import { selectPart } from "./select-part";

const parameters = strict({ ...partParameters, ...csvParameters });

export const edgesCsv: ExportFile = {
  name: "edges.csv",
  type: csvType,
  get(query, context) {
    const { bom, ...asked } = checked(parameters, query, "edges.csv");
    const pages = async function* () {
      yield* edgePages(await selectPart(asked, context), context);
    };
    return csvText(columns, pages(), bom);
  },
  post: null,
};

/** The table of a part's edges. */
export function edgesTable(part: Part, context: Context): AsyncIterable<string> {
  return csvText(columns, edgePages(part, context), false);
}

/** Between things that have a name; `relation` is the type, of a move its kind. */
interface Edge {
  readonly relation: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly names: readonly [string | null, string | null];
  readonly properties: Properties;
}

const columns: Columns<Edge> = {
  from_kind: ({ from }) => from.label,
  from_slug: ({ from }) => from.id,
  from_name: ({ names: [name] }) => name,
  relation: ({ relation }) => relation,
  to_kind: ({ to }) => to.label,
  to_slug: ({ to }) => to.id,
  to_name: ({ names: [, name] }) => name,
  importance: of("importance"),
  tier: of("tier"),
  weight: of("weight"),
  proficiency: of("proficiency"),
  basis: of("basis"),
  commonality: of("commonality"),
  use: ({ properties: { use, purpose } }) => use ?? purpose ?? null,
  target: of("target"),
  frequency: of("frequency"),
  months_min: of("monthsMin"),
  months_max: of("monthsMax"),
  match: ({ relation, properties }) => (relation === "MATCHES" ? (properties.relation ?? null) : null),
  origin: of("origin"),
  inherited_from: of("inheritedFrom"),
  sources: ({ properties: { sources } }) => (sources instanceof Array ? [...new Set(sources.map(sourceOf))] : null),
};

function of(property: string): (edge: Edge) => Cell {
  return ({ properties }) => properties[property] ?? null;
}

const named: ReadonlySet<Label> = new Set([
  "Role", "RoleFamily", "Level", "Skill", "Tool", "ToolCategory", "Kpi", "Certification", "Stakeholder", "ExternalConcept",
]);

async function* edgePages(part: Part, { graph }: Context): AsyncGenerator<readonly Edge[]> {
  for await (const page of linksIn(part, graph, ["Role", "Skill", "Tool"])) {
    yield page.filter(({ to }) => named.has(to.label)).map((link) => ({ ...link, relation: link.type }));
  }
  for (const slugs of chunks(part.ids.get("Transition") ?? [])) {
    const [moves, links] = await Promise.all([nodesWith(graph, "Transition", slugs), linksFrom(graph, "Transition", slugs)]);
    const ends = groupBy(links.filter(part.shows), ({ from }) => from.id);
    yield moves.flatMap(({ id, properties }) => edgeOf(properties, ends.get(id) ?? []));
  }
}

function edgeOf(properties: Properties, ends: readonly Link[]): Edge[] {
  const [from, to] = [ends.find(({ type }) => type === "FROM"), ends.find(({ type }) => type === "TO")];
  if (!from || !to) return [];
  return [{ relation: String(properties.kind), from: from.to, to: to.to, names: [from.names[1], to.names[1]], properties }];
}

import { namesOf } from "../../ontology/name-key";
import type { NodeRecord } from "../../facts/records";
import { groupBy } from "../../group-by";
import { editors } from "../../seeds/editors";
import { ladders } from "../../seeds/ladders";
import { roleFile } from "../../seeds/seed-files";
import type { LevelSeed, Seeds } from "../../seeds/seed-shapes";
import { factKinds } from "./fact-kinds";
import { type Held, some } from "./held";
import { factsWanted, likeliestRows, rowsOnLadder, type Rung, type SourceRow } from "./ladder-rows";
import { byList, fileOf, isImplied, moveRows, type HeldMove, movesIn, transitionOf } from "./moves";
import type { Places } from "./places";
import { ownRows, statementsOf } from "./role-rows";
import { sourceOrder } from "./source-order";
import { cannotTell, type Untold } from "./untold";

type Lists = Map<string, SourceRow[]>;

/** Each role's file. @throws BadInputError for facts that no rows give, when they are wanted `exactly`. */
export function roleFiles(held: Held, places: Places, exactly: boolean): Readonly<Record<string, object>> {
  const roles = held.nodes("Role").map((node) => rungOf(held, node));
  const levels = held.nodes("Level").map(({ id, properties }) => ({ id, ...properties }) as unknown as LevelSeed);
  const rungs = ladders({ roles: roles.map((role) => ({ ...role, facts: [] })), levels });
  const lists = new Map(roles.map(({ id }) => [id, new Map<string, SourceRow[]>()]));
  const moves = movesIn(held);
  const untold = addFacts(held, places, { roles, levels, moves, below: rungs.below, bottomUp: rungs.bottomUp.map(({ id }) => id) }, lists);
  if (exactly && untold.length > 0) throw cannotTell(untold);
  const neighbours = new Set(rungs.neighbours.map(([lower, higher]) => `${lower.id} ${higher.id}`));
  addMoves(held, places, moves.filter((move) => !isImplied(move, neighbours.has(`${move.from} ${move.to}`), places)), lists);
  return Object.fromEntries(held.nodes("Role").map((node) => [roleFile(node.id), roleValue(held, node, lists.get(node.id) ?? new Map(), places)]));
}

function rungOf(held: Held, node: NodeRecord): Rung {
  const { title, aliases, horizon, documented } = node.properties;
  const [[family], [level]] = [held.from(node, "IN_FAMILY"), held.from(node, "AT_LEVEL")];
  return {
    id: node.id, title: String(title), aliases: aliases as string[], horizon: horizon as Rung["horizon"],
    family: family?.to.id, level: level?.to.id, documentedBy: documented === true ? [editors.source] : [],
  };
}

interface Ladders {
  readonly roles: readonly Rung[];
  readonly levels: readonly LevelSeed[];
  readonly moves: readonly HeldMove[];
  readonly below: (role: string) => Rung | undefined;
  readonly bottomUp: readonly string[];
}

/** Adds the rows of facts that roles inherit; gives what only the likeliest rows were found of. */
function addFacts(held: Held, places: Places, { roles, levels, moves, below, bottomUp }: Ladders, lists: ReadonlyMap<string, Lists>): Untold[] {
  const untold: Untold[] = [];
  const byId = new Map(roles.map((role) => [role.id, role]));
  const foot = (id: string): string => { const lower = below(id); return lower ? foot(lower.id) : id; };
  const sources = held.nodes("Source").map(({ id }) => ({ id, title: id, kind: id, sections: { ...places.sections(id) } }));
  for (const ids of groupBy(bottomUp, foot).values()) {
    const ladder = ids.map((id) => byId.get(id) as Rung);
    for (const kind of factKinds) {
      const concepts = new Set(ids.flatMap((id) => held.from({ label: "Role", id }, kind.type).map(({ to }) => to.id)));
      for (const id of concepts) {
        const concept = held.node({ label: kind.label, id }) as NodeRecord;
        const known = { families: [], toolCategories: [], certifications: [], stakeholders: [], retired: {}, skills: [], tools: [], kpis: [] };
        const base = { ...known, sources, levels: [...levels], [kind.list]: [{ id, ...concept.properties }] } as unknown as Omit<Seeds, "roles">;
        const into = moves.filter(({ to }) => ids.includes(to)).map((move) => transitionOf(move, id));
        const search = { kind, concept, ladder, base, moves: into, places, wanted: factsWanted(held, kind, concept, ladder) };
        const rows = rowsOnLadder(search);
        if (!rows) untold.push({ concept, facts: ids.map((role, index) => [role, search.wanted[index]]) });
        const likeliest = rows ?? likeliestRows(search);
        ids.forEach((role, index) => add(lists.get(role), kind.list, likeliest[index] ?? []));
      }
    }
  }
  return untold;
}

function addMoves(held: Held, places: Places, moves: readonly HeldMove[], lists: ReadonlyMap<string, Lists>): void {
  const titles = new Map(held.nodes("Role").map(({ id, properties }) => [id, String(properties.title)]));
  const skillNames = namesOf(held.nodes("Skill").map(({ id, properties }) => ({ id, name: String(properties.name) })));
  for (const move of moves) {
    for (const [list, rows] of byList(moveRows(move, titles, skillNames, places))) add(lists.get(fileOf(move)), list, rows);
  }
}

function add(lists: Lists | undefined, list: string, rows: readonly SourceRow[]): void {
  lists?.set(list, [...(lists.get(list) ?? []), ...rows]);
}

function roleValue(held: Held, node: NodeRecord, lists: Lists, places: Places): object {
  const statements = statementsOf(held, node, places);
  const all = [...lists, ...Object.entries(ownRows(held, node, places))];
  const order = sourceOrder([...sequences(all), [...statements.keys()]]);
  const facts = order.map((source) => [source, {
    ...Object.fromEntries(all.map(([list, rows]) => [list, rows.filter((one) => one.source === source).map(({ row }) => row)] as const).filter(([, rows]) => rows.length > 0)),
    ...(statements.has(source) && { statements: statements.get(source) }),
  }]);
  const { family, level, documentedBy } = rungOf(held, node);
  return {
    id: node.id, ...some(node.properties, "title", "aliases"), ...(family !== undefined && { family }), ...(level !== undefined && { level }),
    ...some(node.properties, "horizon"), ...(documentedBy.length > 0 && { documentedBy: [mostSkills(lists.get("skills") ?? [])] }),
    ...some(node.properties, "summary", "mission"), ...(facts.length > 0 && { facts: Object.fromEntries(facts) }),
  };
}

/** The sources in the order in which each thing's rows name them. */
function sequences(lists: readonly (readonly [string, readonly SourceRow[]])[]): string[][] {
  const subject = ({ row }: SourceRow): string => {
    const { skill, kpi, products, certification, stakeholder, from, to, roles } = row as Record<string, unknown>;
    return JSON.stringify([skill, kpi, products instanceof Array ? (products[0] as { tool: string }).tool : null, certification, stakeholder, from, to, roles]);
  };
  const isSubject = (list: string) => list !== "pay" && list !== "experience";
  return lists.flatMap(([list, rows]) => [...groupBy(rows, (row) => (isSubject(list) ? list + subject(row) : row)).values()].map((own) => own.map(({ source }) => source)));
}

/** The source that lists most of the role's skills. */
function mostSkills(rows: readonly SourceRow[]): string | undefined {
  return [...groupBy(rows, ({ source }) => source)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

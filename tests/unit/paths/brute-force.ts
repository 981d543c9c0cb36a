import { Profile } from "../../../src/analysis/profile";
import { buildSnapshot, type Snapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import type { TransitionKind } from "../../../src/ontology/vocabulary";

/** A question about routes, all roles and skills by slug. */
export interface Question {
  /** A role, or levels by skill. */
  readonly from: string | Readonly<Record<string, number>>;
  readonly to: string;
  readonly maxMoves: number;
  readonly minReadiness: number | null;
  readonly kinds: readonly TransitionKind[] | null;
  readonly through: readonly string[];
  readonly avoid: readonly string[];
  readonly allowPayDrop: boolean;
}

/** The roles entered, by which transitions, the millionths that the hops cost, and each hop's readiness. */
export interface Answer {
  readonly roles: readonly string[];
  readonly transitions: readonly (string | null)[];
  readonly cost: number;
  readonly readiness: readonly (number | null)[];
}

type Row<Kind extends "roles" | "transitions"> = SnapshotRows[Kind][number];

const start: Answer = { roles: [], transitions: [], cost: 0, readiness: [] };

/** Every route, found by going every way there is; in order. Knows nothing of bounds or branches; how ready one is comes from the profile, which is compared with the gap elsewhere. */
export function everyRoute(rows: SnapshotRows, question: Question): Answer[] {
  return everyWay(rows, question)
    .filter(({ roles }) => roles.at(-1) === question.to && question.through.every((role) => roles.includes(role)))
    .sort(inOrder);
}

/** The first route to each other role, by role. */
export function firstRoutes(rows: SnapshotRows, from: Question["from"], maxMoves: number): Map<string, Answer> {
  const ways = everyWay(rows, { from, to: "", maxMoves, minReadiness: null, kinds: null, through: [], avoid: [], allowPayDrop: true });
  return new Map(ways.sort(inOrder).reverse().map((way) => [way.roles.at(-1) as string, way]));
}

function everyWay(rows: SnapshotRows, question: Question): Answer[] {
  const onward = (way: Answer): Answer[] => {
    if (way.roles.length === question.maxMoves || way.roles.at(-1) === question.to) return [way];
    return [way, ...stepsAfter(rows, question, way).flatMap(onward)];
  };
  return onward(start).slice(1);
}

function stepsAfter(rows: SnapshotRows, question: Question, way: Answer): Answer[] {
  const here = way.roles.at(-1) ?? question.from;
  return rows.roles.flatMap((role) => {
    const transition = typeof here === "string" ? bestTransition(rows, question, here, role.slug) : null;
    if (typeof here === "string" && transition === null) return [];
    if (way.roles.includes(role.slug) || role.slug === question.from || question.avoid.includes(role.slug)) return [];
    const readiness = readinessOf(rows, here, role.slug);
    if (readiness === null && (typeof here !== "string" || question.minReadiness !== null)) return [];
    if (readiness !== null && readiness < (question.minReadiness ?? 0)) return [];
    const cost = Math.round((0.15 - Math.log(Math.max(readiness ?? 0, 0.05))) * 1e6);
    return [{
      roles: [...way.roles, role.slug], transitions: [...way.transitions, transition?.slug ?? null],
      cost: way.cost + cost, readiness: [...way.readiness, readiness],
    }];
  });
}

function bestTransition(rows: SnapshotRows, { kinds, allowPayDrop }: Question, from: string, to: string): Row<"transitions"> | null {
  const between = rows.transitions.filter((move) => move.from === from && move.to === to && (kinds === null || kinds.includes(move.kind)));
  const role = (slug: string) => rows.roles.find((row) => row.slug === slug) as Row<"roles">;
  if (!allowPayDrop && paysLess(role(from), role(to))) return null;
  return (["PROMOTION", "LATERAL", "ENTRY"] as const).flatMap((kind) => between.filter((move) => move.kind === kind))[0] ?? null;
}

function paysLess(before: Row<"roles">, after: Row<"roles">): boolean {
  const pairs = before.pay.flatMap((old) => after.pay.map((now) => [old, now] as const));
  return pairs.some(([old, now]) => old.currency === now.currency && now.min < old.min);
}

/** How ready a start is for a role in one move. */
export function readinessOf(rows: SnapshotRows, from: Question["from"], to: string): number | null {
  const snapshot = snapshots.get(rows) ?? buildSnapshot(rows);
  snapshots.set(rows, snapshot);
  const index = (indexes: ReadonlyMap<string, number>, slug: string) => indexes.get(slug) as number;
  const profile = new Profile(snapshot);
  if (typeof from === "string") profile.holdRole(index(snapshot.roleIndex, from));
  else profile.hold(Object.entries(from).map(([skill, level]) => [index(snapshot.skillIndex, skill), level]));
  return profile.readiness(index(snapshot.roleIndex, to));
}

const snapshots = new WeakMap<SnapshotRows, Snapshot>();

/** Cost, moves, then role ids one by one. */
function inOrder(a: Answer, b: Answer): number {
  const [ids, others] = [a.roles.join(" "), b.roles.join(" ")];
  return a.cost - b.cost || a.roles.length - b.roles.length || (ids < others ? -1 : Number(ids > others));
}

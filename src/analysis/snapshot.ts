import { byCodePoint } from "../gap/by-name";
import { groupBy } from "../group-by";
import type { TransitionKind } from "../ontology/vocabulary";
import { intAt, type Rows, rowsOf } from "./rows";

/** One revision of the ontology as numbers: what the whole-ontology questions need of it. A role or a skill is its index. */
export interface Snapshot {
  readonly revision: number;
  /** By slug in code point order, as the skills are: of two the one with the lower index has the lower id. */
  readonly roles: readonly SnapshotRole[];
  readonly roleIndex: ReadonlyMap<string, number>;
  readonly skills: readonly SnapshotSkill[];
  readonly skillIndex: ReadonlyMap<string, number>;
  /** Effective requirements: those of role r stand from starts[r] up to starts[r + 1], most weight first, then by name. */
  readonly requirements: Requirements;
  /** By role left, then role reached, then PROMOTION, LATERAL, ENTRY; those from role r stand from moveStarts[r] up to moveStarts[r + 1]. */
  readonly transitions: readonly SnapshotTransition[];
  readonly moveStarts: Int32Array;
  /** Of each skill the directly broader ones, the directly narrower, and the related ones. */
  readonly broader: Rows;
  readonly narrower: Rows;
  readonly related: Rows;
  /** Of each skill those of other taxonomies that are the same, and those that match it closely. */
  readonly equals: Rows;
  readonly close: Rows;
  /** By skill, the one that stands for it and its equals: ours, where there is one. */
  readonly concepts: Int32Array;
}

export interface Requirements {
  readonly starts: Int32Array;
  readonly skills: Int32Array;
  readonly weights: Float64Array;
  /** Proficiency from 1 to 5. */
  readonly needs: Uint8Array;
}

export interface SnapshotRole {
  readonly slug: string;
  readonly scheme: string;
  /** Slug of its family. */
  readonly family: string | null;
  readonly documented: boolean;
  /** The lowest yearly pay that any source gives, by currency. */
  readonly pay: readonly { readonly currency: string; readonly min: number }[];
}

export interface SnapshotSkill {
  readonly slug: string;
  readonly name: string;
}

export interface SnapshotTransition {
  readonly slug: string;
  readonly kind: TransitionKind;
  readonly from: number;
  readonly to: number;
  readonly months: { readonly min: number | null; readonly max: number | null } | null;
}

/** What a snapshot is made of, in any order, everything by its slug; a role's requirements come most weight first. */
export interface SnapshotRows {
  readonly revision: number;
  readonly roles: readonly (SnapshotRole & { readonly requirements: readonly RequirementRow[] })[];
  readonly skills: readonly SnapshotSkill[];
  /** The other skill is broader. */
  readonly broader: readonly SkillPair[];
  readonly related: readonly SkillPair[];
  /** Skills of ours and the others, of a taxonomy, that match them: at most one of each taxonomy exactly, and each of these one of ours. */
  readonly exact: readonly SkillPair[];
  readonly close: readonly SkillPair[];
  readonly transitions: readonly (Omit<SnapshotTransition, "from" | "to"> & { readonly from: string; readonly to: string })[];
}

export interface RequirementRow {
  readonly skill: string;
  readonly weight: number;
  readonly need: number;
}

export interface SkillPair {
  readonly skill: string;
  readonly other: string;
}

/** The same where what roles require is made as it is looked at. */
export type LazyRows = Omit<SnapshotRows, "roles"> & { readonly roles: readonly (SnapshotRole & { readonly requirements: Iterable<RequirementRow> & { readonly length: number } })[] };

/** Lays the rows out as numbers. */
export function buildSnapshot(rows: LazyRows): Snapshot {
  const roles = inOrder(rows.roles);
  const skills = inOrder(rows.skills);
  const roleIndex = indexOf(roles);
  const skillIndex = indexOf(skills);
  const pairs = (links: readonly SkillPair[]) =>
    links.map(({ skill, other }): [number, number] => [known(skillIndex, skill), known(skillIndex, other)]);
  const [broader, related, exact, close] = [pairs(rows.broader), pairs(rows.related), pairs(rows.exact), pairs(rows.close)];
  const transitions = movesOf(rows.transitions, roleIndex);
  return {
    revision: rows.revision,
    roles: roles.map(({ slug, scheme, family, documented, pay }) => ({ slug, scheme, family, documented, pay })),
    roleIndex, skills, skillIndex,
    requirements: requirementsOf(roles, skillIndex),
    transitions,
    moveStarts: rowsOf(roles.length, transitions.map(({ from }, index) => [from, index])).starts,
    broader: rowsOf(skills.length, broader),
    narrower: rowsOf(skills.length, broader.map(turned)),
    related: rowsOf(skills.length, [...related, ...related.map(turned)]),
    equals: rowsOf(skills.length, equalsOf(exact)),
    close: rowsOf(skills.length, [...close, ...close.map(turned)]),
    concepts: conceptsOf(skills.length, exact),
  };
}

type Pair = readonly [skill: number, other: number];

/** Both ways, and the taxonomies' skills that are the same as one of ours with each other. */
function equalsOf(exact: readonly Pair[]): Pair[] {
  const groups = [...groupBy(exact, ([ours]) => ours)].map(([ours, same]) => [ours, ...same.map(([, theirs]) => theirs)]);
  return groups.flatMap((group) => group.flatMap((one) => group.flatMap((other): Pair[] => (one === other ? [] : [[one, other]]))));
}

function conceptsOf(count: number, exact: readonly Pair[]): Int32Array {
  const concepts = Int32Array.from({ length: count }, (_nothing, skill) => skill);
  for (const [ours, theirs] of exact) concepts[theirs] = ours;
  return concepts;
}

function requirementsOf(roles: LazyRows["roles"], skillIndex: ReadonlyMap<string, number>): Requirements {
  const starts = new Int32Array(roles.length + 1);
  roles.forEach(({ requirements }, role) => {
    starts[role + 1] = intAt(starts, role) + requirements.length;
  });
  const count = intAt(starts, roles.length);
  const [skills, weights, needs] = [new Int32Array(count), new Float64Array(count), new Uint8Array(count)];
  let place = 0;
  for (const { requirements } of roles) {
    for (const { skill, weight, need } of requirements) {
      [skills[place], weights[place], needs[place]] = [known(skillIndex, skill), weight, need];
      place += 1;
    }
  }
  return { starts, skills, weights, needs };
}

const kinds: readonly TransitionKind[] = ["PROMOTION", "LATERAL", "ENTRY"];

function movesOf(rows: SnapshotRows["transitions"], roleIndex: ReadonlyMap<string, number>): SnapshotTransition[] {
  return rows
    .map(({ from, to, ...move }) => ({ ...move, from: known(roleIndex, from), to: known(roleIndex, to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function inOrder<Row extends { readonly slug: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => byCodePoint(a.slug, b.slug));
}

function indexOf(rows: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ slug }, index) => [slug, index]));
}

function known(index: ReadonlyMap<string, number>, slug: string): number {
  const found = index.get(slug);
  if (found === undefined) throw new Error(`The rows of a snapshot name "${slug}", which is not among them.`);
  return found;
}

function turned([row, item]: readonly [number, number]): [number, number] {
  return [item, row];
}

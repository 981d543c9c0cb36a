import type { SnapshotRows } from "../../../src/analysis/snapshot";
import type { OverlapMetric } from "../../../src/ontology/vocabulary";

/** The analysts' questions answered straight from their definitions, on the rows themselves: nothing here is shared with the product. */
export type RoleRow = SnapshotRows["roles"][number];
type Needs = ReadonlyMap<string, number>;

/** As the scoring page has it; sums below are of whole numbers wherever that is possible, so that a tie of the last digit is no matter of chance. */
export const rounded = (value: number) => Math.round(value * 1e6 + 1e-6) / 1e6;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

const needs = new WeakMap<RoleRow, Needs>();

/** x by skill, times 50: weights are tenths. */
export function needsOf(role: RoleRow): Needs {
  const known = needs.get(role) ?? new Map(role.requirements.map(({ skill, weight, need }) => [skill, Math.round(weight * 10) * need]));
  needs.set(role, known);
  return known;
}

/** Whether two skills are one, as themselves or as what matches one of ours exactly. */
export function isSame(a: string, b: string, { exact }: SnapshotRows): boolean {
  const ours = (slug: string) => exact.find(({ other }) => other === slug)?.skill ?? slug;
  return ours(a) === ours(b);
}

/** What each shared skill adds to the score, as a share of what; `asked` are the roles whose schemes count for the idf. */
export function partsOf(metric: OverlapMetric, a: RoleRow, b: RoleRow, asked: readonly RoleRow[], rows: SnapshotRows): { parts: Needs; whole: number } {
  const mine = needsOf(a);
  const theirs = new Map([...needsOf(b)].map(([skill, need]) => [[...mine.keys()].find((own) => isSame(own, skill, rows)) ?? skill, need]));
  const all = [...new Set([...mine.keys(), ...theirs.keys()])];
  const shared = all.filter((skill) => mine.has(skill) && theirs.has(skill));
  const [x, y] = [(skill: string) => mine.get(skill) ?? 0, (skill: string) => theirs.get(skill) ?? 0];
  const answer = (part: (skill: string) => number, whole: number) => ({ parts: new Map(shared.map((skill) => [skill, part(skill)])), whole });
  const least = (skill: string) => Math.min(x(skill), y(skill));
  if (metric === "JACCARD") return answer(() => 1, all.length);
  if (metric === "WEIGHTED_JACCARD") return answer(least, sum(all.map((skill) => Math.max(x(skill), y(skill)))));
  if (metric === "OVERLAP_COEFFICIENT") return answer(() => 1, Math.min(mine.size, theirs.size));
  if (metric === "CONTAINMENT") return answer(least, sum(mine.values()));
  const rarity = rarityIn(asked, rows, all);
  const length = (value: (skill: string) => number) => Math.sqrt(sum(all.map((skill) => (value(skill) * rarity.get(skill)!) ** 2)));
  return answer((skill) => x(skill) * y(skill) * rarity.get(skill)! ** 2, length(x) * length(y));
}

export function scoreOf(...question: Parameters<typeof partsOf>): number {
  const { parts, whole } = partsOf(...question);
  return parts.size === 0 ? 0 : rounded(sum(parts.values()) / whole);
}

function rarityIn(asked: readonly RoleRow[], rows: SnapshotRows, skills: readonly string[]): Needs {
  const roles = rows.roles.filter((role) => role.requirements.length > 0 && asked.some(({ scheme }) => scheme === role.scheme));
  return new Map(skills.map((skill) => [skill, Math.log(1 + roles.length / roles.filter((role) => [...needsOf(role).keys()].some((one) => isSame(one, skill, rows))).length)]));
}

/** RCA by skill, where it is above 1. */
export function advantagesOf(role: RoleRow, rows: SnapshotRows): Map<string, number> {
  const peers = rows.roles.filter((other) => other.scheme === role.scheme && (other.documented || other === role));
  const everything = sum(peers.flatMap((peer) => [...needsOf(peer).values()]));
  const own = needsOf(role);
  const rca = [...own].map(([skill, need]): [string, number] => {
    const theirs = sum(peers.map((peer) => needsOf(peer).get(skill) ?? 0));
    return [skill, rounded((need * everything) / (sum(own.values()) * theirs))];
  });
  return new Map(rca.filter(([, value]) => value > 1));
}

/** The gain by skill, where there is one. */
export function gainsBetween(from: string, to: string, rows: SnapshotRows): Map<string, number> {
  const known = (family: string) => rows.roles.filter((role) => role.family === family && role.requirements.length > 0);
  const pairs = known(from).flatMap((start) => known(to).map((target) => [start, target] as const));
  const gains = rows.skills.map(({ slug }): [string, number] => {
    const rises = pairs.map(([start, target]) => {
      const held = new Map(start.requirements.map(({ skill, need }) => [skill, need]));
      const need = target.requirements.find(({ skill }) => skill === slug)?.need ?? 0;
      const more = new Map(held).set(slug, Math.max(held.get(slug) ?? 0, need));
      return Math.round(1e6 * (readiness(more, target, rows) - readiness(held, target, rows)));
    });
    return [slug, rounded(sum(rises) / (1e6 * pairs.length))];
  });
  return new Map(gains.filter(([, gain]) => gain > 0));
}

function readiness(held: ReadonlyMap<string, number>, { requirements }: RoleRow, rows: SnapshotRows): number {
  const own = (have: number, need: number) => (have === 0 ? 0 : have >= need ? 1 : { 1: 0.7, 2: 0.4, 3: 0.15, 4: 0.05 }[need - have]!);
  const isBroader = (skill: string, other: string) => rows.broader.some((link) => link.skill === skill && link.other === other);
  const isRelated = (skill: string, other: string) => rows.related.some((link) => link.skill === skill && link.other === other);
  const share = (one: string, needed: string) => {
    if (isBroader(one, needed)) return 0.9;
    if (isBroader(needed, one)) return 0.6;
    const sibling = one !== needed && rows.skills.some(({ slug }) => isBroader(one, slug) && isBroader(needed, slug));
    return sibling || isRelated(one, needed) || isRelated(needed, one) ? 0.5 : 0;
  };
  const isClose = (one: string, needed: string) => rows.close.some(({ skill, other }) => (one === skill && needed === other) || (one === other && needed === skill));
  const shareAsEqual = (one: string, needed: string) =>
    Math.max(...rows.skills.map(({ slug }) => (isSame(slug, one, rows) ? (slug === needed ? 1 : share(slug, needed)) : 0)), isClose(one, needed) ? 0.9 : 0);
  const credit = (skill: string, need: number) => Math.max(0, ...[...held].map(([one, have]) => shareAsEqual(one, skill) * own(have, need)));
  const credited = sum(requirements.map(({ skill, weight, need }) => weight * credit(skill, need)));
  return rounded(rounded(credited) / rounded(sum(requirements.map(({ weight }) => weight))));
}

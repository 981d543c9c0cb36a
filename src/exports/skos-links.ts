import { groupBy } from "../group-by";
import type { MatchRelation } from "../ontology/vocabulary";

/** How two concepts hang together, by their addresses. */
export interface SkosLink {
  readonly from: string;
  readonly to: string;
  readonly relation: "broader" | "related" | MatchRelation;
}

const mapped = { EXACT: "skos:exactMatch", CLOSE: "skos:closeMatch", BROAD: "skos:broadMatch", NARROW: "skos:narrowMatch", RELATED: "skos:relatedMatch" } as const;

type SkosTerm = "skos:broader" | "skos:narrower" | "skos:related" | (typeof mapped)[MatchRelation];

/** What each concept has to say of others, by term. */
export type SkosLinks = ReadonlyMap<string, Readonly<Partial<Record<SkosTerm, readonly string[]>>>>;

/**
 * Links that keep SKOS whole: what is related to a concept above or below it is left out (S27); a match to what is exactly the same
 * by other matches, or a related one to what lies above or below, is only close (S46, S27).
 */
export function skosLinks(links: readonly SkosLink[]): SkosLinks {
  const above = hierarchy(links);
  const same = sameness(links);
  const isNear = (a: string, b: string) => a === b || reaches(above, a, b) || reaches(above, b, a);
  const triples = links.flatMap(({ from, to, relation }): (readonly [string, SkosTerm, string])[] => {
    if (relation === "broader") return [[from, "skos:broader", to], [to, "skos:narrower", from]];
    if (relation === "related") return isNear(from, to) ? [] : [[from, "skos:related", to], [to, "skos:related", from]];
    const isExact = relation === "EXACT" || relation === "CLOSE";
    const clashes = !isExact && (same(from) === same(to) || (relation === "RELATED" && isNear(from, to)));
    return [[from, clashes ? mapped.CLOSE : mapped[relation], to]];
  });
  return new Map([...groupBy(triples, ([from]) => from)].map(([from, own]) => [
    from,
    Object.fromEntries([...groupBy(own, ([, term]) => term)].map(([term, some]) => [term, [...new Set(some.map(([, , to]) => to))].sort()])),
  ]));
}

type Hierarchy = ReadonlyMap<string, readonly string[]>;

/** What lies above each concept, by its own links and by matches. */
function hierarchy(links: readonly SkosLink[]): Hierarchy {
  const steps = links.flatMap(({ from, to, relation }) => {
    if (relation === "broader" || relation === "BROAD") return [{ from, to }];
    return relation === "NARROW" ? [{ from: to, to: from }] : [];
  });
  return new Map([...groupBy(steps, ({ from }) => from)].map(([from, own]) => [from, own.map(({ to }) => to)]));
}

function reaches(above: Hierarchy, from: string, wanted: string): boolean {
  const met = new Set<string>();
  const open = [...(above.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === wanted) return true;
    if (met.has(next)) continue;
    met.add(next);
    open.push(...(above.get(next) ?? []));
  }
  return false;
}

/** One name for all that exact matches hold to be the same. */
function sameness(links: readonly SkosLink[]): (concept: string) => string {
  const next = new Map<string, string>();
  const same = (concept: string): string => {
    let found = concept;
    for (let step = next.get(found); step !== undefined; step = next.get(found)) found = step;
    return found;
  };
  for (const { from, to, relation } of links) {
    const [a, b] = [same(from), same(to)];
    if (relation === "EXACT" && a !== b) next.set(a, b);
  }
  return same;
}

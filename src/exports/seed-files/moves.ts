import type { NodeRecord, Properties } from "../../facts/records";
import type { Demand, Transition } from "../../facts/transitions";
import { groupBy } from "../../group-by";
import type { Importance, Tier, TransitionKind } from "../../ontology/vocabulary";
import { editors } from "../../seeds/editors";
import { type Held, some } from "./held";
import type { SourceRow } from "./ladder-rows";
import { type Places, type Said, saidOf, saidRow, wordsOf } from "./places";

/** A move as the graph keeps it. */
export interface HeldMove {
  readonly kind: TransitionKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly voices: readonly Said[];
  readonly demands: readonly { readonly skill: string; readonly properties: Properties; readonly said: Said; readonly isFirst: boolean }[];
}

/** In the order of their starts, in which the loader meets their files. */
export function movesIn(held: Held): HeldMove[] {
  return held.nodes("Transition").flatMap((node) => {
    const [[from], [to]] = [held.from(node, "FROM"), held.from(node, "TO")];
    return from && to ? [moveOf(held, node, from.to.id, to.to.id)] : [];
  }).sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

function moveOf(held: Held, node: NodeRecord, from: string, to: string): HeldMove {
  const demands = held.from(node, "DEMANDS").flatMap(({ to: { id: skill }, properties }) =>
    saidOf(properties).map((said, index) => ({ skill, properties, said, isFirst: index === 0 })));
  return { kind: node.properties.kind as TransitionKind, from, to, properties: node.properties, voices: saidOf(node.properties), demands };
}

/** The move as the loader's rules take it, with what it demands of one skill. */
export function transitionOf({ kind, from, to, demands }: HeldMove, skill: string): Transition {
  const own = demands.filter((demand) => demand.skill === skill).map(({ said, properties }): Demand => ({
    concept: skill, origin: "DEMANDED", importance: properties.importance as Importance, tier: properties.tier as Tier,
    voice: { place: `${said.source}#${said.section}`, confidence: said.confidence, words: wordsOf(said) },
  }));
  return { kind, from, to, voices: [], demands: own };
}

/** Whether the loader adds the move by itself, between neighbouring rungs. */
export function isImplied({ kind, voices, properties, demands }: HeldMove, isNeighbour: boolean, places: Places): boolean {
  const [voice] = voices;
  return isNeighbour && kind === "PROMOTION" && voices.length === 1 && voice?.source === editors.source && voice.confidence === "CURATED" && voice.words === ""
    && places.key(voice) === editors.in && demands.length === 0 && ["monthsMin", "monthsMax", "summary"].every((name) => properties[name] === undefined);
}

/** The rows of a move, for the file of the role that it is written in: an entry in that of its end, all others in that of their start. */
export function moveRows(move: HeldMove, titles: ReadonlyMap<string, string>, skillNames: ReadonlyMap<string, string>, places: Places): { list: "career" | "promotions"; rows: SourceRow[] }[] {
  const inCareer = move.kind === "PROMOTION" ? firstReturn(move.voices) : 0;
  return [
    { list: "promotions", rows: move.voices.slice(0, inCareer).map((voice, index) => promotionRow(move, voice, index, { titles, skillNames, places })) },
    { list: "career", rows: move.voices.slice(inCareer).map((voice, index) => careerRow(move, voice, index === 0 && inCareer === 0, titles, places)) },
  ];
}

export function fileOf({ kind, from, to }: HeldMove): string {
  return kind === "ENTRY" ? to : from;
}

/** Rows of a source stand together; where a source speaks again after another, career rows have to say it, which come later. */
function firstReturn(voices: readonly Said[]): number {
  const index = voices.findIndex(({ source }, at) => voices[at - 1]?.source !== source && voices.slice(0, Math.max(at - 1, 0)).some((other) => other.source === source));
  return index < 0 ? voices.length : index;
}

function careerRow({ kind, from, to, properties }: HeldMove, voice: Said, hasNote: boolean, titles: ReadonlyMap<string, string>, places: Places): SourceRow {
  const other = kind === "ENTRY" ? from : to;
  const row = { list: kind === "ENTRY" ? "FEEDER" : "NEXT", ...saidRow(voice, places, titles.get(other)), roles: [other] };
  return { source: voice.source, row: { ...row, ...(hasNote && properties.summary !== undefined && { note: properties.summary }) } };
}

interface Naming {
  readonly titles: ReadonlyMap<string, string>;
  readonly skillNames: ReadonlyMap<string, string>;
  readonly places: Places;
}

function promotionRow({ from, to, properties, voices, demands }: HeldMove, voice: Said, index: number, { titles, skillNames, places }: Naming): SourceRow {
  const isFirstOfSource = voices.findIndex(({ source }) => source === voice.source) === index;
  const own = isFirstOfSource ? demands.filter(({ said }) => said.source === voice.source) : [];
  const { monthsMin: min, monthsMax: max } = properties;
  const months = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const rows = own.map(({ skill, said, properties: merged, isFirst }) => ({
    skill, ...saidRow(said, places, skillNames.get(skill)),
    ...(merged.importance !== "CRITICAL" && { importance: merged.importance }), ...(merged.tier !== "MUST_HAVE" && { tier: merged.tier }),
    ...(isFirst && some(merged, "note")),
  }));
  return {
    source: voice.source,
    row: {
      from, to, ...saidRow(voice, places, titles.get(to)), ...(index === 0 && some(properties, "summary")),
      ...(index === 0 && Object.keys(months).length > 0 && { months }), ...(rows.length > 0 && { demands: rows }),
    },
  };
}

/** Rows by the list that they stand in. */
export function byList(parts: readonly { readonly list: string; readonly rows: readonly SourceRow[] }[]): ReadonlyMap<string, SourceRow[]> {
  return new Map([...groupBy(parts, ({ list }) => list)].map(([list, all]) => [list, all.flatMap(({ rows }) => rows)]));
}

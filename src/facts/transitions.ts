import type { Claim } from "./claims";
import { groupBy } from "../group-by";
import { ladders, type Ladders } from "../seeds/ladders";
import { namesOf } from "../ontology/name-key";
import { voices, type Voice, type VoiceOf } from "./provenance";
import { editors } from "../seeds/editors";
import type { RoleSeed, Seeds, SourceFacts } from "../seeds/seed-shapes";
import type { Importance, Tier, TransitionKind } from "../ontology/vocabulary";

/** What a promotion asks for; silent of importance and tier, it asks for a critical must. */
export interface Demand extends Claim {
  readonly importance: Importance;
  readonly tier: Tier;
  readonly note?: string;
}

/** One possible move between two roles, merged from all that name it. */
export interface Transition {
  readonly kind: TransitionKind;
  readonly from: string;
  readonly to: string;
  readonly monthsMin?: number;
  readonly monthsMax?: number;
  readonly summary?: string;
  readonly voices: readonly Voice[];
  readonly demands: readonly Demand[];
}

/** One row that names a move. */
interface Mention extends Transition {
  readonly note?: string;
}

/** Every move that the role files name, and a promotion by the editors between neighbouring rungs where none is named. */
export function transitionsOf(seeds: Seeds): Transition[] {
  const rungs = ladders(seeds);
  const titles = namesOf(seeds.roles.map(({ id, title }) => ({ id, name: title })));
  const naming = { voiceOf: voices(seeds), skills: namesOf(seeds.skills), titles };
  const promotions = rowsOf(seeds.roles, (_, facts) => promotionsIn(facts, naming));
  const moves = rowsOf(seeds.roles, (role, facts) => movesIn(role, facts, rungs, naming));
  const stated = [...groupBy([...promotions, ...moves], transitionId).values()].map(merged);
  const known = new Set(stated.map(transitionId));
  return [...stated, ...betweenNeighbours(rungs, naming.voiceOf).filter((move) => !known.has(transitionId(move)))];
}

/** `<from>--<kind>--<to>`. */
export function transitionId({ from, kind, to }: Pick<Transition, "from" | "kind" | "to">): string {
  return `${from}--${kind.toLowerCase()}--${to}`;
}

interface Naming {
  readonly voiceOf: VoiceOf;
  readonly skills: ReturnType<typeof namesOf>;
  readonly titles: ReturnType<typeof namesOf>;
}

function rowsOf(roles: readonly RoleSeed[], read: (role: RoleSeed, facts: SourceFacts) => Mention[]): Mention[] {
  return roles.flatMap((role) => role.facts.flatMap((facts) => read(role, facts)));
}

function promotionsIn({ source, promotions }: SourceFacts, { voiceOf, skills, titles }: Naming): Mention[] {
  return promotions.map(({ from, to, months, summary, demands, ...row }) => ({
    kind: "PROMOTION", from, to, summary,
    monthsMin: months?.min ?? undefined,
    monthsMax: months?.max ?? undefined,
    voices: [voiceOf(source, row, titles.get(to))],
    demands: demands.map(({ skill, importance = "CRITICAL", tier = "MUST_HAVE", note, ...said }) => ({
      concept: skill, origin: "DEMANDED", importance, tier, note,
      voice: voiceOf(source, { ...said, in: said.in ?? row.in }, skills.get(skill)),
    })),
  }));
}

function movesIn(role: RoleSeed, { source, career }: SourceFacts, rungs: Ladders, { voiceOf, titles }: Naming): Mention[] {
  return career.flatMap(({ list, roles, note, ...row }) => roles.map((other) => {
    const [from, to] = list === "FEEDER" ? [other, role.id] : [role.id, other];
    const kind = rungs.rises(from, to) ? "PROMOTION" : list === "FEEDER" && !rungs.rises(to, from) ? "ENTRY" : "LATERAL";
    return { kind, from, to, note, voices: [voiceOf(source, row, titles.get(other))], demands: [] };
  }));
}

/** A promotion's own row gives the summary; without one it is the notes, joined. */
function merged(mentions: readonly Mention[]): Transition {
  const [{ kind, from, to }] = mentions as [Mention];
  const notes = [...new Set(mentions.flatMap(({ note }) => note ?? []))];
  const months = mentions.find(({ monthsMin, monthsMax }) => monthsMin !== undefined || monthsMax !== undefined);
  return {
    kind, from, to,
    monthsMin: months?.monthsMin,
    monthsMax: months?.monthsMax,
    summary: mentions.find(({ summary }) => summary !== undefined)?.summary ?? (notes.join("; ") || undefined),
    voices: mentions.flatMap((mention) => mention.voices),
    demands: mentions.flatMap((mention) => mention.demands),
  };
}

function betweenNeighbours({ neighbours }: Ladders, voiceOf: VoiceOf): Transition[] {
  const voice = voiceOf(editors.source, editors);
  return neighbours.map(([lower, higher]) => ({
    kind: "PROMOTION", from: lower.id, to: higher.id, voices: [voice], demands: [],
  }));
}

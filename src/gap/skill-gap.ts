import type { GapChange } from "../ontology/vocabulary";
import { byName } from "./by-name";
import { type Equals, noEquals } from "./equals";
import type { GapSide, Named, RoleSide, SkillFact } from "./facts";
import { askedEntry, carriedEntry, droppedEntry, type GapEntry } from "./gap-entry";
import { holdingsOf } from "./holdings";
import type { LinkIndex } from "./near-miss";
import { isAbove } from "./promotions";
import { type Readiness, readinessOf } from "./readiness";
import { round6 } from "./round";

export type GapCounts = Readonly<Record<Lowercase<GapChange>, number>>;

export interface SkillGap<Skill extends Named = Named> {
  readonly entries: readonly GapEntry<Skill>[];
  readonly readiness: Readiness;
  /** Skill points still to gain: the entries' summed. */
  readonly effort: number;
  readonly counts: GapCounts;
}

/**
 * What a move from a role, or from held skills, to a role asks skill by skill, most urgent first. `equals` are, of each held skill,
 * the ids of those in other taxonomies that are the same.
 */
export function skillGap<Skill extends Named>(
  from: GapSide<Skill>,
  to: RoleSide<Skill>,
  links: LinkIndex,
  equals: Equals = noEquals,
): SkillGap<Skill> {
  const start = from.kind === "role" ? from.requirements : from.skills;
  const held = holdingsOf(start, equals);
  const asked = to.requirements.map((requirement) => askedEntry(requirement, held, links.get(requirement.node.id) ?? []));
  const known = asked.length > 0 && (from.kind === "held" || start.length > 0);
  const entries = [...asked, ...unaskedEntries(from, to, equals)];
  const effort = round6(sum(entries, (entry) => entry.effort));
  return {
    entries: entries
      .map((entry) => (entry.effort === 0 ? entry : { ...entry, priority: round6(entry.effort / effort) }))
      .sort(mostUrgentFirst),
    readiness: readinessOf(sum(asked, (entry) => entry.weight * entry.credit), sum(asked, (entry) => entry.weight), known),
    effort,
    counts: countsOf(entries),
  };
}

/** The start's skills that the target does not mention: carried up a ladder, dropped on any other way. */
function unaskedEntries<Skill extends Named>(from: GapSide<Skill>, to: RoleSide<Skill>, equals: Equals): GapEntry<Skill>[] {
  const asked = new Set(to.requirements.map((requirement) => requirement.node.id));
  const isUnasked = ({ node: { id } }: SkillFact<Skill>): boolean => ![id, ...(equals.get(id) ?? [])].some((one) => asked.has(one));
  if (from.kind === "held") return from.skills.filter(isUnasked).map(droppedEntry);
  const unasked = from.requirements.filter(isUnasked);
  return isAbove(to, from) ? unasked.map((fact) => carriedEntry(fact, from.id)) : unasked.map(droppedEntry);
}

function countsOf(entries: readonly GapEntry[]): GapCounts {
  const counts = { GAINED: 0, RAISED: 0, HELD: 0, EASED: 0, DROPPED: 0 };
  for (const { change } of entries) counts[change] += 1;
  return {
    gained: counts.GAINED, raised: counts.RAISED, held: counts.HELD, eased: counts.EASED, dropped: counts.DROPPED,
  };
}

function mostUrgentFirst(a: GapEntry, b: GapEntry): number {
  return b.priority - a.priority || b.weight - a.weight || byName(a.skill, b.skill);
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

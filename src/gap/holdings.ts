import { byCodePoint } from "./by-name";
import type { Equals } from "./equals";
import type { Named, SkillFact } from "./facts";

/** What is held, by the ids of skills. */
export interface Holdings<Skill extends Named = Named> {
  readonly own: ReadonlyMap<string, SkillFact<Skill>>;
  /** Also under the skills that are the same; the highest level counts, of equal ones the skill's own, then the lower id's. */
  readonly counted: ReadonlyMap<string, SkillFact<Skill>>;
}

/** What facts, one a skill, amount to. */
export function holdingsOf<Skill extends Named>(facts: readonly SkillFact<Skill>[], equals: Equals): Holdings<Skill> {
  const own = new Map(facts.map((fact) => [fact.node.id, fact]));
  const counted = new Map(own);
  for (const fact of facts) {
    for (const id of equals.get(fact.node.id) ?? []) {
      const known = counted.get(id);
      if (known === undefined || isBefore(fact, known, id)) counted.set(id, fact);
    }
  }
  return { own, counted };
}

/** Whether what is the same as a skill counts for it rather than what counts so far. */
function isBefore({ node, proficiency }: SkillFact, known: SkillFact, id: string): boolean {
  const more = proficiency.value - known.proficiency.value;
  return more > 0 || (more === 0 && known.node.id !== id && byCodePoint(node.id, known.node.id) < 0);
}

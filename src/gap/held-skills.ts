import type { Named, SkillFact } from "./facts";

/** What a person says they hold: a skill or a tool, at a proficiency from 1 to 5. */
export type Given<Skill extends Named = Named> =
  | { readonly kind: "skill"; readonly node: Skill; readonly proficiency: number }
  | { readonly kind: "tool"; readonly node: { readonly id: string }; readonly proficiency: number };

/**
 * The skills that a person holds: a tool counts as each skill it exercises, one level lower but at least 1 and `DERIVED`;
 * the highest of all ways to a skill counts, and of equal ways the stated one. `exercises` is keyed by the tool's id.
 */
export function heldSkills<Skill extends Named>(
  given: readonly Given<Skill>[],
  exercises: ReadonlyMap<string, readonly Skill[]>,
): SkillFact<Skill>[] {
  const held = new Map<string, SkillFact<Skill>>();
  for (const fact of given.flatMap((one) => factsOf(one, exercises))) {
    const known = held.get(fact.node.id);
    if (known === undefined || isBetter(fact, known)) held.set(fact.node.id, fact);
  }
  return [...held.values()];
}

function factsOf<Skill extends Named>(
  given: Given<Skill>,
  exercises: ReadonlyMap<string, readonly Skill[]>,
): SkillFact<Skill>[] {
  if (given.kind === "skill") {
    return [{ node: given.node, proficiency: { value: given.proficiency, basis: "STATED" }, sources: [] }];
  }
  const value = Math.max(1, given.proficiency - 1);
  return (exercises.get(given.node.id) ?? []).map((node) => ({ node, proficiency: { value, basis: "DERIVED" }, sources: [] }));
}

function isBetter({ proficiency: a }: SkillFact, { proficiency: b }: SkillFact): boolean {
  return a.value > b.value || (a.value === b.value && b.basis === "DERIVED");
}

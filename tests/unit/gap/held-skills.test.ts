import { heldSkills, type Given } from "../../../src/gap/held-skills";
import { skill } from "./sides";

const exercises = new Map([
  ["pytorch", [skill("Deep learning"), skill("Python")]],
  ["keras", [skill("Deep learning")]],
]);
const has = (name: string, proficiency: number): Given => ({ kind: "skill", node: skill(name), proficiency });
const uses = (id: string, proficiency: number): Given => ({ kind: "tool", node: { id }, proficiency });

const cases: [string, Given[], [string, number, string][]][] = [
  ["a skill counts as given", [has("Python", 4)], [["Python", 4, "STATED"]]],
  ["a tool counts as each skill it exercises, one lower: 3 − 1", [uses("pytorch", 3)],
    [["Deep learning", 2, "DERIVED"], ["Python", 2, "DERIVED"]]],
  ["a tool at awareness still counts as awareness", [uses("keras", 1)], [["Deep learning", 1, "DERIVED"]]],
  ["the highest of two tools counts: 5 − 1 over 3 − 1", [uses("pytorch", 3), uses("keras", 5)],
    [["Deep learning", 4, "DERIVED"], ["Python", 2, "DERIVED"]]],
  ["a skill given lower than its tool shows is raised", [has("Deep learning", 2), uses("keras", 4)],
    [["Deep learning", 3, "DERIVED"]]],
  ["a skill given as high as its tool shows stays as given", [uses("keras", 4), has("Deep learning", 3)],
    [["Deep learning", 3, "STATED"]]],
  ["a skill given twice counts at the higher", [has("Python", 2), has("Python", 3)], [["Python", 3, "STATED"]]],
  ["a tool that exercises nothing adds nothing", [uses("jira", 5)], []],
  ["nothing given is nothing held", [], []],
];
test.each(cases)("Of what a person holds, %s", (_title, given, expected) => {
  const held = heldSkills(given, exercises);
  expect(held.map(({ node, proficiency }) => [node.name, proficiency.value, proficiency.basis])).toEqual(expected);
  expect(held.every((fact) => fact.sources.length === 0)).toBe(true);
});

import type { GapSide, RoleSide } from "../../../src/gap/facts";
import { skillGap } from "../../../src/gap/skill-gap";
import { why, type WhyContext } from "../../../src/gap/why";
import { links, needs, person, role, rung, voice } from "./sides";

const none = links();
const twoSources = [voice("handbook", "skills"), voice("handbook", "hiring"), voice("survey")];
const fromRole: WhyContext = { from: "Data Engineer", to: "ML Engineer", unknown: null, inheritedFrom: null };
const fromPerson: WhyContext = { ...fromRole, from: null };
const has = (level: number): RoleSide => role([needs("Python", level)], { id: "start" });
const nothing = role([needs("SQL", 3)], { id: "start" });
const asks = (level: number): RoleSide => role([needs("Python", level, { sources: twoSources })]);

const cases: [string, GapSide, RoleSide, WhyContext, string][] = [
  ["gained from a role", nothing, asks(3), fromRole,
    "ML Engineer needs Python at working level, a skill that Data Engineer does not need; 2 sources ask for it."],
  ["gained by a person", person({}), asks(1), fromPerson,
    "ML Engineer needs Python at awareness level, a skill you do not hold yet; 2 sources ask for it."],
  ["raised from a role", has(2), asks(4), fromRole,
    "ML Engineer needs Python at practitioner level, up from foundational level as Data Engineer; 2 sources ask for it."],
  ["raised by a person", person({ Python: 2 }), asks(5), fromPerson,
    "ML Engineer needs Python at expert level, up from the foundational level you hold; 2 sources ask for it."],
  ["held from a role", has(3), asks(3), fromRole,
    "ML Engineer needs Python at working level, the same as Data Engineer; 2 sources ask for it."],
  ["held by a person", person({ Python: 3 }), asks(3), fromPerson,
    "ML Engineer needs Python at working level, just where you are; 2 sources ask for it."],
  ["eased from a role", has(5), asks(3), fromRole,
    "ML Engineer needs Python at working level, down from expert level as Data Engineer; 2 sources ask for it."],
  ["eased by a person", person({ Python: 4 }), asks(3), fromPerson,
    "ML Engineer needs Python at working level, below the practitioner level you hold; 2 sources ask for it."],
  ["dropped from a role", has(3), role([needs("SQL", 3)]), fromRole,
    "ML Engineer does not need Python, which Data Engineer needs at working level."],
  ["dropped by a person", person({ Python: 3 }), role([needs("SQL", 3)]), fromPerson,
    "ML Engineer does not need Python, which you hold at working level."],
  ["carried up a ladder", rung(1, [needs("Python", 2)]), rung(2, [needs("SQL", 3)]), fromRole,
    "Python comes along from Data Engineer at foundational level, though no source lists it for ML Engineer."],
  ["demanded by a promotion", has(3), role([needs("Python", 4, { origin: "DEMANDED" })]), fromRole,
    "ML Engineer needs Python at practitioner level, up from working level as Data Engineer; the promotion to ML Engineer demands it."],
  ["demanded of a person", person({}), role([needs("Python", 4, { origin: "DEMANDED" })]), fromPerson,
    "ML Engineer needs Python at practitioner level, a skill you do not hold yet; the promotion to ML Engineer demands it."],
  ["inherited from the rung below", has(3), role([needs("Python", 3, { origin: "INHERITED" })]),
    { ...fromRole, inheritedFrom: "Associate ML Engineer" },
    "ML Engineer needs Python at working level, the same as Data Engineer; it is inherited from Associate ML Engineer, as no document covers ML Engineer."],
  ["inherited from a rung without a title", person({}), role([needs("Python", 3, { origin: "INHERITED" })]), fromPerson,
    "ML Engineer needs Python at working level, a skill you do not hold yet; it is inherited from the rung below, as no document covers ML Engineer."],
  ["asked by one source", person({}), role([needs("Python", 3)]), fromPerson,
    "ML Engineer needs Python at working level, a skill you do not hold yet; one source asks for it."],
  ["gained from a role of which nothing is known", role([], { id: "start" }), role([needs("Python", 3)]), { ...fromRole, unknown: "Data Engineer" },
    "ML Engineer needs Python at working level, and nothing is known of what Data Engineer brings; one source asks for it."],
  ["dropped for a role of which nothing is known", has(3), role([]), { ...fromRole, unknown: "ML Engineer" },
    "Python is held at working level, and nothing is known of what ML Engineer needs."],
  ["without a source at hand", person({}), role([needs("Python", 3, { sources: [] })]), fromPerson,
    "ML Engineer needs Python at working level, a skill you do not hold yet."],
];
test.each(cases)("The sentence for a skill %s reads well", (_title, from, to, context, sentence) => {
  const entry = skillGap(from, to, none).entries.find(({ skill }) => skill.name === "Python")!;
  expect(why(entry, context)).toBe(sentence);
});

test.each([
  ["NARROWER", "a narrower skill already held, covers 63% of it"], // 0.9 × 0.7
  ["BROADER", "a broader skill already held, covers 42% of it"], // 0.6 × 0.7
  ["SIBLING", "a neighbouring skill already held, covers 35% of it"], // 0.5 × 0.7
  ["RELATED", "a related skill already held, covers 35% of it"], // 0.5 × 0.7
] as const)("A near miss that is %s is named at the end", (relation, ending) => {
  const gap = skillGap(person({ R: 2 }), asks(3), links(["R", relation, "Python"]));
  expect(why(gap.entries[0]!, fromPerson)).toBe(
    `ML Engineer needs Python at working level, a skill you do not hold yet; 2 sources ask for it; R, ${ending}.`,
  );
});

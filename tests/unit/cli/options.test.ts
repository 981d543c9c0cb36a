import { InvalidArgumentError } from "commander";
import { each, heldSkill, oneOf, share, wholeNumber } from "../../../src/cli/options";
import { OverlapMetric } from "../../../src/ontology/vocabulary";

test.each([
  ["Python:4", { name: "Python", proficiency: 4 }],
  ["Python", { name: "Python" }],
  ["CI/CD: pipelines", { name: "CI/CD: pipelines" }],
  ["C++:9", { name: "C++", proficiency: 9 }],
])("the skill held %j is read as %j", (text, held) => {
  expect(heldSkill(text)).toEqual(held);
});

test("an option that stands twice brings both", () => {
  const held = each(heldSkill);

  expect(held("SQL", held("Python:4"))).toEqual([{ name: "Python", proficiency: 4 }, { name: "SQL" }]);
});

test.each([["weighted-jaccard"], ["WEIGHTED_JACCARD"], ["Weighted_Jaccard"]])("a metric may be written %s", (text) => {
  expect(oneOf(OverlapMetric)(text)).toBe("WEIGHTED_JACCARD");
});

test("a metric that is none is refused with those that there are and the nearest", () => {
  expect(() => oneOf(OverlapMetric)("jacard")).toThrow(
    new InvalidArgumentError("It takes one of jaccard, weighted-jaccard, cosine, overlap-coefficient, containment. Did you mean jaccard?"),
  );
});

test.each(["-1", "1.5", "many", ""])("%j is no whole number", (text) => {
  expect(() => wholeNumber(text)).toThrow(InvalidArgumentError);
});

test.each(["1.1", "-0.1", "50%", "."])("%j is no share", (text) => {
  expect(() => share(text)).toThrow(InvalidArgumentError);
});

test("numbers are taken as written", () => {
  expect([wholeNumber("0"), wholeNumber("12"), share("0"), share("0.45"), share("1")]).toEqual([0, 12, 0, 0.45, 1]);
});

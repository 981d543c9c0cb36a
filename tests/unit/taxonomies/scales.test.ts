import { importanceOf, kindOf, proficiencyOf, yearsOf } from "../../../src/taxonomies/onet/scales";

describe("The scales of O*NET", () => {
  it.each([
    [1, null], [1.99, null], [2, "OPTIONAL"], [2.99, "OPTIONAL"], [3, "IMPORTANT"], [3.99, "IMPORTANT"], [4, "CRITICAL"], [5, "CRITICAL"],
  ])("turn the importance %s into %s", (value, importance) => {
    expect(importanceOf(value)).toBe(importance);
  });

  it.each([
    [0, 1], [1.39, 1], [1.4, 2], [2.79, 2], [2.8, 3], [4.19, 3], [4.2, 4], [5.59, 4], [5.6, 5], [7, 5],
  ])("turn the level %s into the proficiency %s", (level, proficiency) => {
    expect(proficiencyOf(level)).toBe(proficiency);
  });

  it.each([
    ["(Below 4.0)", { min: 0, max: 1 }],
    ["(4.0 to < 6.0)", { min: 0, max: 1 }],
    ["(6.0 to < 7.0)", { min: 1, max: 2 }],
    ["(7.0 to < 8.0)", { min: 2, max: 4 }],
    ["(8.0 and above)", { min: 4, max: null }],
    ["(unknown)", null],
    ["(12.0 and above)", null],
  ])("turn the preparation %s into years", (range, years) => {
    expect(yearsOf(range)).toEqual(years);
  });

  it.each([
    ["2.A.1.a", "BEHAVIOURAL"], ["2.A.1.e", "TECHNICAL"], ["2.B.1.c", "BEHAVIOURAL"], ["2.B.3.e", "TECHNICAL"], ["2.C.10", "TECHNICAL"],
    ["2.CX", "BEHAVIOURAL"], ["1.A.1.a.1", "BEHAVIOURAL"],
  ])("take the element %s for %s", (element, kind) => {
    expect(kindOf(element)).toBe(kind);
  });
});

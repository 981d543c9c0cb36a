import { bridgeSkills } from "../../../src/overlap/bridge";
import { distinguishingSkills } from "../../../src/overlap/distinguishing";
import { named, role, type TinyRole, tiny } from "./tiny";

/*
 *   x                        Python  SQL  Talks  NLP    Σ
 *   linguist                 2       –    1      3      6
 *   analyst                  2       4    –      –      6
 *   both                     4       4    1      3      12
 *   ghost (not documented)   –       9    –      –      9
 *   expert (esco)            –       –    –      3      3
 */
const linguist: TinyRole = { needs: { NLP: [3, 5], Python: [2, 5], Talks: [1, 5] } };
const roles: Record<string, TinyRole> = {
  linguist,
  analyst: { needs: { SQL: [4, 5], Python: [2, 5] } },
  ghost: { documented: false, needs: { SQL: [9, 5] } },
  expert: { scheme: "esco", needs: { NLP: [3, 5] } },
  newcomer: { needs: {} },
};

describe("what distinguishes a role", () => {
  const snapshot = tiny(roles);
  const of = (slug: string) => named(snapshot, distinguishingSkills(snapshot, role(snapshot, slug)));

  // NLP: (3/6) / (3/12) = 2. Talks: (1/6) / (1/12) = 2, needed less. Python: (2/6) / (4/12) = 1, which is no advantage.
  test("its share of the role's needs over its share of the documented roles' needs; ties by need", () => {
    expect(of("linguist").map(({ skill, rca }) => [skill, rca])).toEqual([["NLP", 2], ["Talks", 2]]);
  });

  // SQL: (9/9) / ((4 + 9) / (6 + 6 + 9)) = 21/13.
  test("a role that is not documented counts beside the documented ones, but only when it is asked for", () => {
    expect(of("ghost").map(({ skill, rca }) => [skill, rca])).toEqual([["SQL", 1.615385]]);
    expect(of("analyst").map(({ skill, rca }) => [skill, rca])).toEqual([["SQL", 2]]);
  });

  test("nothing, where nothing is known of it, or where it is alone in its scheme", () => {
    expect([of("newcomer"), of("expert")]).toEqual([[], []]);
  });
});

/*
 * start needs Python 3 and SQL 3; target Python 5 (weight 3), SQL 3 (weight 2), Retrieval 4 (weight 4), Search 4 (weight 1); Search is narrower
 * than Retrieval. Σ weight = 10.
 *   now                3·0.4 + 2·1                        = 3.2  0.32
 *   with Python 5      3·1 + 2·1                          = 5.0  0.50, a rise of 0.18
 *   with Retrieval 4   3·0.4 + 2·1 + 4·1 + 1·0.6·1        = 7.8  0.78, a rise of 0.46: it is broader than Search, and stands in for it
 *   with Search 4      3·0.4 + 2·1 + 4·0.9·1 + 1·1        = 7.8  0.78, a rise of 0.46: it is narrower than Retrieval
 *   with SQL 3         no change
 */
describe("what bridges two families", () => {
  const target: TinyRole = { family: "there", needs: { Retrieval: [4, 4], Python: [3, 5], SQL: [2, 3], Search: [1, 4] } };
  const start: TinyRole = { family: "here", needs: { Python: [3, 3], SQL: [2, 3] } };
  const broader = [{ skill: "Search", other: "Retrieval" }];
  const bridges = (more: Record<string, TinyRole>) => {
    const snapshot = tiny({ target, start, ...more }, broader);
    return named(snapshot, bridgeSkills(snapshot, "here", "there")).map(({ skill, gain }) => [skill, gain]);
  };

  test("the rise in readiness with the skill as needed, near misses for other needs included; ties by name", () => {
    expect(bridges({})).toEqual([["Retrieval", 0.46], ["Search", 0.46], ["Python", 0.18]]);
  });

  // A second start needs Python 5: only Retrieval and Search raise it, by 0.46 as above; Python's mean is (0.18 + 0) / 2.
  test("the mean over all pairs of roles, one of each family", () => {
    const second: TinyRole = { family: "here", needs: { Python: [3, 5] } };
    // SQL is missing to the second: 2·1 / 10 = 0.2, mean (0 + 0.2) / 2.
    expect(bridges({ second })).toEqual([["Retrieval", 0.46], ["Search", 0.46], ["SQL", 0.1], ["Python", 0.09]]);
  });

  test("roles of which nothing is known count in no pair, on either side", () => {
    expect(bridges({ empty: { family: "here", needs: {} }, blank: { family: "there", needs: {} } })).toEqual(bridges({}));
  });

  test("nothing, where a family has no role of which something is known", () => {
    const snapshot = tiny({ target, empty: { family: "here", needs: {} } }, broader);
    expect(bridgeSkills(snapshot, "here", "there")).toEqual([]);
  });

  test("more pairs of roles than can be weighed in good time are refused with their numbers", () => {
    const many = (count: number, role: TinyRole) => Object.fromEntries(Array.from({ length: count }, (_nothing, n) => [`${role.family}-${n}`, role]));
    const snapshot = tiny({ ...many(21, start), ...many(100, target) }, broader);
    expect(() => bridgeSkills(snapshot, "here", "there")).toThrow("21 and 100 roles with known requirements; that is more than 2000 pairs");
  });

  test("nothing that people there already have as it is needed", () => {
    const snapshot = tiny({ target, twin: { ...target, family: "here" } }, broader);
    expect(bridgeSkills(snapshot, "here", "there")).toEqual([]);
  });
});

import type { NodeRecord } from "../../../src/facts/records";
import { esco } from "../../../src/taxonomies/esco/esco";
import type { Taxonomy } from "../../../src/taxonomies/taxonomy";
import { linksOf, nodesOf, smallEsco } from "../../support/taxonomies";

const id = (number: number): string => `esco:00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const [inspector, painter] = [id(1), id(2)];

let taxonomy: Taxonomy;
beforeAll(async () => {
  taxonomy = await esco([smallEsco]);
});

async function byId(label: "Role" | "Skill" | "RoleFamily"): Promise<ReadonlyMap<string, NodeRecord["properties"]>> {
  return new Map((await nodesOf(taxonomy, label)).map((node) => [node.id, node.properties]));
}

async function pairs(type: "BROADER" | "RELATED" | "PREREQUISITE" | "IN_FAMILY"): Promise<string[][]> {
  return (await linksOf(taxonomy, type)).map(({ from, to }) => [from.id, to.id]);
}

describe("ESCO", () => {
  it("names its edition, its terms and the words that these ask to be shown", async () => {
    expect(taxonomy.title).toBe("ESCO 9.1");
    expect(await nodesOf(taxonomy, "Source")).toEqual([{ label: "Source", id: "esco:classification", properties: {
      scheme: "esco", kind: "TAXONOMY", title: "ESCO 9.1", publisher: "European Commission", edition: "9.1",
      licence: "Commission Decision 2011/833/EU on the reuse of Commission documents (CC BY 4.0)",
      attribution: "This service uses the ESCO classification of the European Commission.",
    } }]);
  });

  it("has a documented role for each occupation, with every other label once", async () => {
    const roles = await byId("Role");

    expect(roles.size).toBe(3);
    expect(roles.get(inspector)).toEqual({
      scheme: "esco", title: "kite inspector", aliases: ["kite checker", "inspector of kites"],
      keys: ["kite inspector", "kite checker", "inspector of kites", inspector],
      summary: 'Kite inspectors test kites, "big" and small.\nThey sign what may fly.', horizon: "CURRENT", documented: true,
    });
  });

  it("has a family for each ISCO group that occupations name", async () => {
    expect([...(await byId("RoleFamily")).keys()]).toEqual(["esco:C7549"]);
    expect(await pairs("IN_FAMILY")).toEqual([[inspector, "esco:C7549"], [painter, "esco:C7549"]]);
  });

  it("takes transversal skills for behaviour, languages not", async () => {
    const skills = await byId("Skill");

    expect([101, 102, 103, 104].map((number) => skills.get(id(number))?.kind)).toEqual(["TECHNICAL", "TECHNICAL", "BEHAVIOURAL", "TECHNICAL"]);
  });

  it("flags the groups among the skills, and nothing else", async () => {
    const groups = (await nodesOf(taxonomy, "Skill")).filter(({ properties }) => properties.group === true);

    expect(groups.map((group) => group.id)).toEqual([id(201), id(202), "esco:isced-f-07"]);
  });

  it("keeps one label of two skills as an alias of both", async () => {
    const skills = await byId("Skill");

    expect([101, 105].map((number) => skills.get(id(number))?.aliases)).toEqual([["knot tying"], ["knot tying"]]);
  });

  it("makes essential skills critical and optional ones optional, the rest as for a curated role without a level", async () => {
    const requires = (await linksOf(taxonomy, "REQUIRES")).map(({ from, to, properties }) => ({ from: from.id, to: to.id, ...properties }));
    const said = { basis: "DERIVED", origin: "STATED", sources: ["esco:classification#occupation skill relations#STATED"] };

    expect(requires).toEqual([
      // 3 × 0.6; listed as optional too, and the stronger word counts.
      { from: inspector, to: id(101), importance: "CRITICAL", tier: "GOOD_TO_HAVE", weight: 1.8, proficiency: 3, ...said, says: ["essential; optional"] },
      { from: inspector, to: id(102), importance: "OPTIONAL", tier: "GOOD_TO_HAVE", weight: 0.6, proficiency: 2, ...said, says: ["optional"] },
      { from: inspector, to: id(103), importance: "CRITICAL", tier: "MUST_HAVE", weight: 3, proficiency: 3, ...said, says: ["essential"] },
      { from: painter, to: id(104), importance: "OPTIONAL", tier: "GOOD_TO_HAVE", weight: 0.6, proficiency: 2, ...said, says: ["optional"] },
    ]);
  });

  it("leaves out broader links that go in a circle", async () => {
    expect(await pairs("BROADER")).toEqual([[id(101), id(201)], [id(102), "esco:isced-f-07"], [id(105), id(101)]]);
  });

  it("makes essential relations prerequisites, those in a circle and the optional ones merely related", async () => {
    expect(await pairs("PREREQUISITE")).toEqual([[id(101), id(102)]]);
    expect(await pairs("RELATED")).toEqual([[id(101), id(103)], [id(103), id(104)], [id(104), id(103)]]);
  });

  it("tells every row that it leaves out", async () => {
    for (const label of taxonomy.labels) await nodesOf(taxonomy, label);
    for (const [, type] of taxonomy.patterns) await linksOf(taxonomy, type);
    const { read, leftOut } = taxonomy.report();

    expect(read["occupationSkillRelations.csv"]).toBe(8);
    expect(Object.fromEntries(leftOut.map(({ why, count }) => [why, count]))).toEqual({
      "The ISCO group has no occupation of its own.": 1,
      "The occupation names an ISCO group that is not there.": 1,
      "The requirement names an unknown occupation.": 1,
      "The requirement names an unknown skill.": 1,
      "The relation is neither essential nor optional.": 1,
      "The broader link names an unknown skill or group.": 1,
      "The broader link goes in a circle.": 2,
      "The skill is related to itself.": 1,
    });
    expect(leftOut.find(({ why }) => why.includes("unknown occupation"))?.examples).toEqual([
      "occupationSkillRelations.csv:7 http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000009",
    ]);
  });
});

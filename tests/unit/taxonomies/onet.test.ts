import type { NodeRecord } from "../../../src/facts/records";
import { onet } from "../../../src/taxonomies/onet/onet";
import type { Taxonomy } from "../../../src/taxonomies/taxonomy";
import { linksOf, nodesOf, smallOnet } from "../../support/taxonomies";

const [engineer, repairer, driver] = ["onet:17-9001.00", "onet:17-9002.00", "onet:53-9003.01"];

let taxonomy: Taxonomy;
beforeAll(async () => {
  taxonomy = await onet([smallOnet]);
});

async function byId(label: Parameters<typeof nodesOf>[1]): Promise<ReadonlyMap<string, NodeRecord["properties"]>> {
  return new Map((await nodesOf(taxonomy, label)).map((node) => [node.id, node.properties]));
}

async function edges(type: Parameters<typeof linksOf>[1]): Promise<Record<string, unknown>[]> {
  return (await linksOf(taxonomy, type)).map(({ from, to, properties }) => ({ from: from.id, to: to.id, ...properties }));
}

describe("The O*NET database", () => {
  it("names its edition, its terms and the words that these ask to be shown", async () => {
    const source = (await byId("Source")).get("onet:database");

    expect(source).toMatchObject({ scheme: "onet", kind: "TAXONOMY", title: "O*NET 9.1 Database", edition: "9.1", licence: "CC BY 4.0" });
    expect(source?.attribution).toMatch(/^This page includes information from the O\*NET 9\.1 Database by the U\.S\. Department of Labor/);
  });

  it("has a role for each occupation, with its alternate and short titles, documented when it is rated", async () => {
    const roles = await byId("Role");

    expect(roles.get(engineer)).toEqual({
      scheme: "onet", title: "Kite Engineers", aliases: ["Kite Design Engineer (KDE)", "KDE"],
      keys: ["kite engineers", "kite design engineer (kde)", "kde", engineer],
      summary: 'Design kites that "fly" by themselves.', horizon: "CURRENT", documented: true,
    });
    expect([...roles].map(([id, { documented }]) => [id, documented])).toEqual([
      [engineer, true], [repairer, true], [driver, false], ["onet:99-9004.00", false],
    ]);
  });

  it("puts occupations into the major groups of their codes", async () => {
    expect(await edges("IN_FAMILY")).toEqual([
      { from: engineer, to: "onet:17-0000" }, { from: repairer, to: "onet:17-0000" }, { from: driver, to: "onet:53-0000" },
    ]);
    expect((await byId("RoleFamily")).get("onet:53-0000")?.name).toBe("Transportation and Material Moving Occupations");
  });

  it("requires what is relevant and important, at the level that is rated", async () => {
    const requires = (await edges("REQUIRES")).map(({ from, to, importance, tier, proficiency, basis, says }) =>
      [from, to, importance, tier, proficiency, basis, ...says as string[]].join(" "));

    expect(requires).toEqual([
      "onet:17-9001.00 onet:2.A.1.a CRITICAL MUST_HAVE 4 STATED importance 4, level 4.2",
      "onet:17-9001.00 onet:2.A.1.e IMPORTANT GOOD_TO_HAVE 3 DERIVED importance 3.12",
      "onet:17-9001.00 onet:2.C.9 CRITICAL GOOD_TO_HAVE 5 STATED importance 4.9, level 7",
      "onet:17-9002.00 onet:2.A.1.a OPTIONAL MUST_HAVE 1 STATED importance 2, level 1.39",
      "onet:17-9002.00 onet:1.A.1.a IMPORTANT MUST_HAVE 5 STATED importance 3.99, level 5.6",
    ]);
  });

  it("sets skills below the groups of the content model, up to its domains", async () => {
    expect((await edges("BROADER")).map(({ from, to }) => `${from} ${to}`)).toEqual([
      "onet:1.A.1.a onet:1.A.1", "onet:1.A.1 onet:1.A", "onet:2.A.1.a onet:2.A.1", "onet:2.A.1 onet:2.A", "onet:2.A.1.e onet:2.A.1",
      "onet:2.C.9 onet:2.C",
    ]);
    const skills = await nodesOf(taxonomy, "Skill");
    expect(skills.filter(({ properties }) => properties.group === true).map(({ id }) => id)).toEqual([
      "onet:1.A", "onet:1.A.1", "onet:2.A", "onet:2.A.1", "onet:2.C",
    ]);
  });

  it("has one tool for a product of several commodities or spellings, and tells C from C++", async () => {
    expect([...await byId("Tool")].map(([id, { name, aliases }]) => [id, name, aliases])).toEqual([
      ["onet:tool:kitecad", "KiteCAD", []], ["onet:tool:c-plus-plus", "C++", []], ["onet:tool:c", "C", []],
      ["onet:tool:kite-cad-2", "Kite-CAD 2", ["Kite CAD 2"]],
    ]);
    expect((await edges("IN_CATEGORY")).map(({ from, to }) => `${from} ${to}`).slice(0, 2)).toEqual([
      "onet:tool:kitecad onet:43230001", "onet:tool:kitecad onet:43230002",
    ]);
  });

  it("takes hot and demanded technology for common, the rest for a matter of context", async () => {
    expect((await edges("USES")).map(({ from, to, commonality, says }) => [from, to, commonality, says])).toEqual([
      [engineer, "onet:tool:kitecad", "COMMON", ["hot technology, in demand; hot technology"]],
      [engineer, "onet:tool:c-plus-plus", "COMMON", ["in demand"]],
      [engineer, "onet:tool:c", "CONTEXT_SPECIFIC", [""]],
      [repairer, "onet:tool:kite-cad-2", "CONTEXT_SPECIFIC", [""]],
    ]);
  });

  it("leads from an occupation to each related one, once", async () => {
    const [there, back] = [`${engineer}--lateral--${repairer}`, `${repairer}--lateral--${engineer}`];

    expect([...await byId("Transition")].map(([id, { kind, scheme, says }]) => [id, kind, scheme, says])).toEqual([
      [there, "LATERAL", "onet", ["Primary-Short 1"]], [back, "LATERAL", "onet", ["Primary-Long 6"]],
    ]);
    expect(await edges("FROM")).toEqual([{ from: there, to: engineer }, { from: back, to: repairer }]);
    expect(await edges("TO")).toEqual([{ from: there, to: repairer }, { from: back, to: engineer }]);
  });

  it("asks for the years of preparation of the job zone", async () => {
    expect([...(await byId("YearsRange")).values()].map(({ min, max, says }) => [min, max, says])).toEqual([
      [2, 4, ["Job Zone 4, SVP (7.0 to < 8.0)"]], [0, 1, ["Job Zone 1, SVP (Below 4.0)"]], [4, undefined, ["Job Zone 5, SVP (8.0 and above)"]],
    ]);
    expect((await edges("ASKS_YEARS")).map(({ from }) => from)).toEqual([engineer, repairer, driver]);
  });

  it("states the schooling that most name and that is reliable", async () => {
    expect([...(await byId("Statement")).values()].map(({ section, text, says }) => [section, text, says])).toEqual([
      ["QUALIFICATION", "Four years of college", ["55.5 % of those asked"]], ["QUALIFICATION", "School to the end", ["30 % of those asked"]],
    ]);
    expect(await edges("STATES")).toHaveLength(2);
  });

  it("tells every row that it leaves out", async () => {
    for (const label of taxonomy.labels) await nodesOf(taxonomy, label);
    for (const pattern of taxonomy.patterns) await linksOf(taxonomy, pattern[1]);

    expect(Object.fromEntries(taxonomy.report().leftOut.map(({ why, count }) => [why, count]))).toEqual({
      "The level is suppressed as unreliable.": 1,
      "The importance is below 2, \"somewhat important\".": 1,
      "The importance is suppressed as unreliable.": 1,
      "The row rates an element that the content model does not have.": 1,
      "The importance is no number from 1 to 5.": 1,
      "The element is not relevant to the occupation.": 1,
      "The row names an unknown occupation.": 2,
      "The relation is there twice.": 1,
      "The job zone has no range of preparation that can be read.": 1,
      "The occupation's code is of an unknown major group.": 1,
    });
  });
});

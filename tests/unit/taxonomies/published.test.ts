import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { esco } from "../../../src/taxonomies/esco/esco";
import { onet } from "../../../src/taxonomies/onet/onet";
import { ourConcepts, proposeMatches, theirConcepts } from "../../../src/taxonomies/propose-matches";
import type { Taxonomy } from "../../../src/taxonomies/taxonomy";

/** A folder with the published files in `esco` and `onet`. */
const data = process.env.ROLE_ONTOLOGY_DATA ?? "";
const isThere = data !== "" && existsSync(join(data, "esco")) && existsSync(join(data, "onet"));
if (!isThere) process.stderr.write("The published taxonomies are not tested: ROLE_ONTOLOGY_DATA names no folder with esco and onet.\n");

/** How many records of each kind there are; fails when one is there twice or joins what is not there. */
async function countsOf(taxonomy: Taxonomy): Promise<Record<string, number>> {
  const [counts, ids] = [{} as Record<string, number>, new Set<string>()];
  for (const label of taxonomy.labels) {
    for await (const { id } of taxonomy.nodes(label)) {
      expect(ids.has(`${label}:${id}`)).toBe(false);
      ids.add(`${label}:${id}`);
      counts[label] = (counts[label] ?? 0) + 1;
    }
  }
  for (const pattern of taxonomy.patterns) {
    const pairs = new Set<string>();
    let rows = 0;
    for await (const { from, to } of taxonomy.relationships(pattern)) {
      if (!ids.has(`${from.label}:${from.id}`) || !ids.has(`${to.label}:${to.id}`)) throw new Error(`${from.id} or ${to.id} is not there.`);
      pairs.add(`${from.id} ${to.id}`);
      rows += 1;
    }
    expect(pairs.size).toBe(rows);
    counts[pattern[1]] = rows;
  }
  return counts;
}

(isThere ? describe : describe.skip)("As published", () => {
  it("ESCO 1.1.1 is read whole, but for 67 requirements of an unknown occupation and 8 links", async () => {
    const taxonomy = await esco([join(data, "esco")]);

    expect(await countsOf(taxonomy)).toEqual({
      Source: 1, RoleFamily: 426, Role: 3007, Skill: 13_896 + 640, IN_FAMILY: 3007, REQUIRES: 123_855 - 67, BROADER: 20_656 - 7,
      PREREQUISITE: 191, RELATED: 5708 - 1,
    });
    expect(taxonomy.report().leftOut.map(({ count }) => count)).toEqual([193, 67, 7, 1]);
  }, 300_000);

  it("O*NET 29.3 is read whole, but for ratings that ask for nothing", async () => {
    const taxonomy = await onet([join(data, "onet")]);

    expect(await countsOf(taxonomy)).toEqual({
      Source: 1, RoleFamily: 23, Role: 1016, Skill: 68 + 18, ToolCategory: 135, Tool: 8775, Transition: 18_460, YearsRange: 923,
      IN_FAMILY: 1016, REQUIRES: 39_014, USES: 32_681, ASKS_YEARS: 923, STATES: 0, FROM: 18_460, TO: 18_460, BROADER: 83, IN_CATEGORY: 8932,
    });
  }, 300_000);

  it.each([["esco", esco], ["onet", onet]] as const)("the reviewed matches with %s name what is there as it is called, and no candidate is left to review", async (scheme, read) => {
    const seeds = readSeeds(join(__dirname, "../../../seeds"));
    const theirs = await theirConcepts(await read([join(data, scheme)]));
    const labels = new Map(theirs.map(({ id, name }) => [id, name]));

    expect(seeds.matches[scheme].filter(({ theirs: id, label }) => labels.get(id) !== label)).toEqual([]);
    expect(proposeMatches(ourConcepts(seeds), theirs, seeds.matches[scheme])).toEqual([]);
  }, 300_000);
});

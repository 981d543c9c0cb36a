import { cpSync, readFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { esco } from "../../../src/taxonomies/esco/esco";
import { onet } from "../../../src/taxonomies/onet/onet";
import { edited, filesIn, linksOf, newFolder, nodesOf, smallEsco, smallOnet } from "../../support/taxonomies";
import { writeZip } from "../../support/zip";

function zipped(folder: string, name: string): string {
  const entries = filesIn(folder).map((place) => ({ name: basename(place), text: readFileSync(place) }));
  return writeZip(join(newFolder(), name), entries);
}

describe("The tables of a taxonomy", () => {
  it("give the same digest and records from a folder, from one zip and from several, in any order", async () => {
    const [first = "", second = ""] = ["classification -  - csv", "classification - en - csv"].map((part) => `ESCO dataset - v9.1 - ${part}`);
    const zips = [first, second].map((part) => zipped(join(smallEsco, part), `${part}.zip`));
    const ways = await Promise.all([esco([smallEsco]), esco(zips), esco([...zips].reverse()), esco([zipped(smallEsco, "ESCO dataset - v9.1.zip")])]);

    expect(new Set(ways.map(({ digest }) => digest)).size).toBe(1);
    const skills = await Promise.all(ways.map((taxonomy) => nodesOf(taxonomy, "Skill")));
    for (const each of skills) expect(each).toEqual(skills[0]);
  });

  it("give another digest when a byte of them differs, or their edition", async () => {
    const moved = newFolder();
    cpSync(join(smallOnet, "db_9_1_text"), join(moved, "db_9_2_text"), { recursive: true });
    const digests = await Promise.all([
      onet([smallOnet]), onet([edited(smallOnet, "Job Zones.txt", (text) => text.replace("\t4\t", "\t5\t"))]), onet([moved]),
    ]);

    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(3);
  });

  it.each([
    ["that is missing", edited(smallEsco, "skills_en.csv", null),
      /^Missing: "skills\.csv"( \(near it: "skillGroups_en\.csv"\))?\. There is .*broaderRelationsSkillPillar\.csv.*Name all zips or folders/],
    ["whose column has another name", edited(smallEsco, "skills_en.csv", (text) => text.replace("reuseLevel", "reuse")),
      /skills_en\.csv has no column "reuseLevel" \(near it: "reuse"\)\. Its columns are conceptType, conceptUri, /],
    ["that is empty", edited(smallEsco, "skills_en.csv", () => ""), /skills_en\.csv has no column "conceptUri"/],
  ])("are refused for one %s", async (_, folder, says) => {
    await expect(esco([folder])).rejects.toThrow(says);
  });

  it("are refused when one has another name, and told what is near", async () => {
    const folder = edited(smallOnet, "Job Zones.txt", (text) => `${text}\n`);
    const place = filesIn(folder).find((each) => each.endsWith("Job Zones.txt"))!;
    renameSync(place, place.replace("Job Zones", "Job Zonez"));

    await expect(onet([folder])).rejects.toThrow('Missing: "Job Zones.txt" (near it: "Job Zonez.txt").');
  });

  it("are refused when one is there in two languages, and told where both are", async () => {
    const folder = edited(smallEsco, "skills_en.csv", (text) => `${text}\n`);
    const place = filesIn(folder).find((each) => each.endsWith("skills_en.csv"))!;
    cpSync(place, place.replace("_en", "_de"));

    await expect(esco([folder])).rejects.toThrow(/The table "skills" is there twice: .*skills_de\.csv and .*skills_en\.csv/);
  });

  it("of another taxonomy are refused", async () => {
    await expect(esco([smallOnet])).rejects.toThrow(/^Missing: "occupations\.csv".*There is Abilities\.txt, /);
  });

  it("keep going at rows that do not fit, and tell the line of each", async () => {
    const folder = edited(smallEsco, "occupationSkillRelations.csv", (text) => text.replace("\n", "\none,two\n\n"));
    const taxonomy = await esco([folder]);

    expect(await linksOf(taxonomy, "REQUIRES")).toHaveLength(4);
    expect(taxonomy.report().leftOut).toContainEqual({
      why: "The row has not as many fields as the header.", count: 1, examples: ["occupationSkillRelations.csv:2 2 instead of 4"],
    });
  });

  it("tell of a row with a quote inside, and read on", async () => {
    const folder = edited(smallEsco, "skillSkillRelations.csv", (text) => text.replace("\n", '\na"b",c,d,e,f\n'));
    const taxonomy = await esco([folder]);

    expect(await linksOf(taxonomy, "RELATED")).toHaveLength(3);
    expect(taxonomy.report().leftOut).toContainEqual(expect.objectContaining({ why: "The row cannot be read.", count: 1 }));
  });

  it("count a fault once, however often they are read", async () => {
    const taxonomy = await esco([smallEsco]);
    await linksOf(taxonomy, "REQUIRES");
    const once = taxonomy.report();
    await linksOf(taxonomy, "REQUIRES");

    expect(taxonomy.report()).toEqual(once);
  });
});

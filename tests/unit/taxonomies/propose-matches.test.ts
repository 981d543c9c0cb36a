import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSeeds } from "../../../src/seeds/read-seeds";
import type { MatchSeed, Seeds } from "../../../src/seeds/seed-shapes";
import { esco } from "../../../src/taxonomies/esco/esco";
import { proposalsFile } from "../../../src/taxonomies/propose-file";
import { type Concept, ourConcepts, proposeMatches, theirConcepts } from "../../../src/taxonomies/propose-matches";
import { editedSeeds } from "../../support/seed-folder";
import { smallEsco } from "../../support/taxonomies";

const concept = (kind: Concept["kind"], id: string, name: string, ...aliases: string[]): Concept => ({ kind, id, name, aliases, description: "" });
const ours = (name: string, ...aliases: string[]) => concept("Skill", "ours", name, ...aliases);
const theirs = (name: string, ...aliases: string[]) => concept("Skill", `esco:${name}`, name, ...aliases);
const reviewed = (our: string, their: string, relation: MatchSeed["relation"]): MatchSeed => ({ ours: our, theirs: their, label: "any", relation });

/** "theirs RELATION by our name = their name" of each candidate. */
function proposed(our: Concept | readonly Concept[], their: readonly Concept[], known: readonly MatchSeed[] = []): string[] {
  return proposeMatches([our].flat(), their, known)
    .flatMap(({ candidates }) => candidates)
    .map(({ theirs: { name }, relation, met }) => `${name} ${relation} by ${met.ourName} = ${met.theirName}${met.sharedBy > 1 ? ` (${met.sharedBy})` : ""}`);
}

describe("What is proposed", () => {
  test.each([
    ["one name", ours("SQL"), theirs("sql"), "sql EXACT by SQL = sql"],
    ["one name but for a qualifier in brackets", ours("Python"), theirs("Python (computer programming)"), "Python (computer programming) EXACT by Python = Python"],
    ["one name in another spelling", ours("Data modeling"), theirs("data-modelling"), "data-modelling EXACT by Data modeling = data-modelling"],
    ["an alias of theirs", ours("Cloud computing"), theirs("cloud technologies", "cloud computing"), "cloud technologies CLOSE by Cloud computing = cloud computing"],
    ["an alias of ours", ours("Distributed systems", "Distributed computing"), theirs("distributed computing"), "distributed computing CLOSE by Distributed computing = distributed computing"],
    ["an alias of both", ours("Data pipelines", "ETL"), theirs("data tools", "ETL"), "data tools CLOSE by ETL = ETL"],
  ])("by %s", (_, our, their, proposal) => {
    expect(proposed(our, [theirs("something else"), their])).toEqual([proposal]);
  });

  test("names every concept that an alias may mean, with their number, once each", () => {
    expect(proposed(ours("Machine learning", "ML"), [theirs("machine learning", "ML"), theirs("ML (computer programming)", "ML")])).toEqual([
      "machine learning EXACT by Machine learning = machine learning",
      "ML (computer programming) CLOSE by ML = ML (2)",
    ]);
  });

  test("puts what may be the same before what is close", () => {
    expect(proposed(ours("Git"), [theirs("version control", "Git"), theirs("Git")]).map((line) => line.split(" by ")[0])).toEqual(["Git EXACT", "version control CLOSE"]);
  });

  test("is close where two of theirs have our name, as only one can be the same", () => {
    expect(proposed(ours("Spark"), [theirs("Spark (web)"), theirs("Spark (data)")])).toEqual(["Spark (web) CLOSE by Spark = Spark (2)", "Spark (data) CLOSE by Spark = Spark (2)"]);
  });

  test("is close where a reviewer has said that either is the same as another", () => {
    expect(proposed(ours("SQL"), [theirs("SQL")], [reviewed("Skill:ours", "esco:other", "EXACT")])).toEqual(["SQL CLOSE by SQL = SQL"]);
    expect(proposed(ours("SQL"), [theirs("SQL")], [reviewed("Skill:other", "esco:SQL", "EXACT")])).toEqual(["SQL CLOSE by SQL = SQL"]);
    expect(proposed(ours("SQL"), [theirs("SQL")], [reviewed("Tool:other", "esco:SQL", "EXACT")])).toEqual(["SQL EXACT by SQL = SQL"]);
  });

  test.each(["EXACT", "RELATED", "NONE"] as const)("leaves out a pair that was found to be %s", (relation) => {
    expect(proposed(ours("SQL"), [theirs("SQL"), theirs("databases", "SQL")], [reviewed("Skill:ours", "esco:SQL", relation)])).toEqual([
      "databases CLOSE by SQL = SQL (2)",
    ]);
  });

  test("takes a tool of ours for what they call a skill, and no role for a skill", () => {
    expect(proposed(concept("Tool", "mysql", "MySQL"), [theirs("MySQL")])).toEqual(["MySQL EXACT by MySQL = MySQL"]);
    expect(proposed(concept("Role", "tester", "Tester"), [theirs("tester")])).toEqual([]);
  });
});

describe("A file of proposals from the seeds and the files of a taxonomy", () => {
  const id = (last: string) => `esco:00000000-0000-4000-8000-000000000${last}`;
  const folder = () => editedSeeds(
    ["skills.yml", "name: Mentoring", "name: Knot theory"],
    ["skills.yml", "name: Knitting", "name: Tying, aliases: [Knot tying]"],
    ["roles/data-analyst.yml", "title: Data Analyst", "title: Kite Inspector"],
    ["matches/esco.yml", `${id("001")}, label: Python`, `${id("091")}, label: Python`],
  );
  const fileOf = async (seeds: Seeds) => {
    const taxonomy = await esco([smallEsco]);
    return proposalsFile(taxonomy.title, proposeMatches(ourConcepts(seeds), await theirConcepts(taxonomy), seeds.matches.esco));
  };

  test("says what met what, and is all comment", async () => {
    const file = await fileOf(readSeeds(folder()));

    expect(file).toBe(`# Proposed matches with ESCO 9.1. Move what you have judged to the file of reviewed matches, without "#+":
# with the right relation where it matches, with NONE where it does not. The command then proposes it no more.

# Knot theory
  # Knot theory = knot theory: How knots work.
#+ - { ours: Skill:mentoring, theirs: ${id("102")}, label: knot theory, relation: EXACT }

# Tying
  # Knot tying = knot tying; 2 of theirs are called so: Tie knots that hold in wind.
#+ - { ours: Skill:knitting, theirs: ${id("101")}, label: tie knots, relation: CLOSE }
  # Knot tying = knot tying; 2 of theirs are called so: Tie one knot very well.
#+ - { ours: Skill:knitting, theirs: ${id("105")}, label: tie bowlines, relation: CLOSE }

# Kite Inspector
  # Kite Inspector = kite inspector: Kite inspectors test kites, "big" and small. They sign what may fly.
#+ - { ours: Role:data-analyst, theirs: ${id("001")}, label: kite inspector, relation: CLOSE }
`);
  });

  test("loads as reviewed once it is uncommented, whatever is said of each, and then nothing is left to propose", async () => {
    const seeds = folder();
    const file = await fileOf(readSeeds(seeds));
    const judged = file.replaceAll("#+ ", "").replace("tie bowlines, relation: CLOSE", "tie bowlines, relation: NONE");
    const place = join(seeds, "matches", "esco.yml");
    writeFileSync(place, `${readFileSync(place, "utf8")}${judged}`);

    const again = readSeeds(seeds);

    expect(again.matches.esco).toHaveLength(5 + 4);
    expect(await fileOf(again)).not.toContain("#+ -");
  });
});

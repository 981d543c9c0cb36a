import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { importDocument } from "../../../../src/documents/import-document";
import { vocabularyOf } from "../../../../src/documents/names/vocabulary";
import { toRecords } from "../../../../src/facts/to-records";
import { readSeeds } from "../../../../src/seeds/read-seeds";
import type { Seeds } from "../../../../src/seeds/seed-shapes";
import { editedSeeds, smallSeeds } from "../../../support/seed-folder";

const document = readFileSync(join(__dirname, "stream-engineer.txt"));
const { roleFile, slug, facts } = importDocument(document, "stream-engineer.txt", vocabularyOf(readSeeds(smallSeeds)));

/** The rows for other files at the end of a draft. */
function elsewhere(draft: string): Map<string, string> {
  const files = new Map<string, string>();
  let file = "";
  for (const line of draft.split("\n")) {
    file = /^# (\S+\.yml):$/u.exec(line)?.[1] ?? file;
    if (line.startsWith("#| ")) files.set(file, `${files.get(file) ?? ""}${line.slice(3)}\n`);
  }
  return files;
}

/** The small seeds with the draft in them and with the rows of these files, as its head tells. */
function withDraft(draft: string, files: readonly string[]): Seeds {
  const folder = editedSeeds();
  const rows = elsewhere(draft);
  for (const file of files) {
    const there = file.startsWith("roles/") ? "" : stringify(parse(readFileSync(join(folder, file), "utf8")));
    writeFileSync(join(folder, file), `${there}${rows.get(file) ?? ""}`);
  }
  writeFileSync(join(folder, "roles", `${slug}.yml`), draft);
  return readSeeds(folder);
}

const roleIn = (seeds: Seeds) => seeds.roles.find(({ id }) => id === slug);

describe("a draft as it is", () => {
  const role = roleIn(withDraft(roleFile, ["sources.yml"]));
  const said = role?.facts[0];

  it("loads once the document is a source", () => {
    expect(role).toMatchObject({
      id: "senior-stream-engineer", title: "Senior Stream Engineer", horizon: "EMERGING", documentedBy: ["blueprint-senior-stream-engineer"],
      mission: "Every sack of data arrives on time.",
    });
  });

  it("holds the rows whose names are known, each under its section and with its own name", () => {
    expect(said?.skills).toEqual([
      { skill: "python", in: "8", as: "Python basics", importance: "CRITICAL", tier: "MUST_HAVE", use: "Small scripts." },
      { skill: "sql", in: "8", as: "SQL and data modeling", importance: "IMPORTANT", tier: "MUST_HAVE", use: "Ledgers.", says: "Important → Critical in winter" },
      { skill: "data-modeling", in: "8", as: "SQL and data modeling", importance: "IMPORTANT", tier: "MUST_HAVE", use: "Ledgers.", says: "Important → Critical in winter" },
      { skill: "communication", in: "9", as: "Clear writing", use: "Short letters." },
    ]);
    expect(said?.kpis).toEqual([{ kpi: "pipeline-uptime", in: "7", as: "Availability of pipelines", target: "> 99%", frequency: "Monthly" }]);
    expect(said?.tools).toEqual([{
      in: "10", category: "databases", commonality: "COMMON", purpose: "Ledgers", products: [{ tool: "postgresql", as: "Postgres" }], generic: [],
    }]);
    expect(said?.stakeholders).toEqual([{ stakeholder: "analysts", in: "12", purpose: "read the ledgers" }]);
    expect(said?.experience).toMatchObject([{ min: 5, max: 8, in: "14" }]);
    expect(said?.career).toEqual([{ list: "FEEDER", in: "15", as: "Data Analyst", roles: ["data-analyst"] }]);
  });

  it("holds every statement word for word, under keys made of its first words", () => {
    expect(said?.statements.RESPONSIBILITY).toEqual([{
      in: "3", category: "Operational responsibilities", items: {
        "watch-the-streams-by-day": { text: "Watch the streams: by day and by night", mentions: [] },
        "answer-the-millers": { text: "Answer the millers", mentions: [] },
      },
    }]);
  });
});

describe("a draft that a person has finished", () => {
  const rows = elsewhere(roleFile);
  const finished = roleFile.replace(/^#\+ /gmu, "").replace("family-of-the-role", "data-analysis").replace(/^level: .*/mu, "level: senior");
  const seeds = withDraft(finished, [...rows.keys()]);

  it("has a row for each new concept, with what the document says of it", () => {
    expect(seeds.skills.at(-1)).toMatchObject({ id: "sluice-design", name: "Sluice design", kind: "TECHNICAL" });
    expect(seeds.kpis.at(-1)).toMatchObject({ id: "sacks-lost", name: "Sacks lost", measures: "Sacks that never arrive", rationale: "Bread is lost" });
    expect(seeds.tools.at(-1)).toMatchObject({ id: "sluicebase", name: "SluiceBase", category: [{ to: "databases" }] });
    expect(seeds.stakeholders.at(-1)).toEqual({ id: "bakers", name: "Bakers", side: "DOWNSTREAM" });
    expect(seeds.roles.map(({ id }) => id)).toContain("miller");
  });

  it("loads with the pending rows in their places, and the whole makes an ontology", () => {
    const said = roleIn(seeds)?.facts[0];
    expect(said?.skills.map(({ skill }) => skill)).toEqual(["python", "sql", "data-modeling", "sluice-design", "communication"]);
    expect(said?.kpis.map(({ kpi }) => kpi)).toEqual(["pipeline-uptime", "sacks-lost"]);
    expect(said?.tools.map(({ products }) => products)).toEqual([[{ tool: "postgresql", as: "Postgres" }], [{ tool: "sluicebase" }]]);
    expect(said?.career.flatMap(({ roles }) => roles)).toEqual(["data-analyst", "miller"]);
    expect(toRecords(seeds).nodes.some(({ id }) => id === slug)).toBe(true);
  });
});

describe("the remarks of a draft", () => {
  it("say that its texts are the document's own and how to finish it", () => {
    expect(roleFile).toMatch(/^# Draft of a role, read from "stream-engineer\.txt", a role blueprint\./u);
    expect(roleFile).toContain("Texts are the document's own sentences.");
  });

  it("name what is near, what is new and what has no field", () => {
    expect(roleFile).toContain('# near (0.9): "Python basics" is taken for Python\n');
    expect(roleFile).toContain('# new: "Sluice design"; known and near: System design\n');
    expect(roleFile).toContain("# Why it matters: Millers read.\n");
    expect(roleFile).toContain("# Measures: Hours in which the streams run\n");
  });

  it("send a document on a known role to its file, and give a second source another id", () => {
    const known = importDocument(Buffer.from(document.toString().replaceAll("Senior Stream Engineer", "Junior Data Engineer")), "known.txt", {
      ...vocabularyOf(readSeeds(smallSeeds)), sources: new Set(["blueprint-associate-data-engineer"]),
    });
    expect(known.slug).toBe("associate-data-engineer");
    expect(known.report.source).toBe("blueprint-associate-data-engineer-2");
    expect(known.roleFile).toContain("move the block under facts to roles/associate-data-engineer.yml");
    expect(known.roleFile).toMatch(/^family: data-engineering\nlevel: associate$/mu);
  });
});

it("a draft cites no section that the document does not have", () => {
  const { sections } = parse(elsewhere(roleFile).get("sources.yml") ?? "")[0] as { sections: Record<string, string> };
  expect(sections).toEqual(facts.sections);
});

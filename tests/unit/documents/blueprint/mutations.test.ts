import { type DocumentFacts } from "../../../../src/documents/document-facts";
import { readBlueprint } from "../../../../src/documents/blueprint/read-blueprint";
import { blueprint, type Section, title } from "./harbour-pilot-scheduler";
import { asText, numbered, piped, readable } from "./shapes";

const read = (source: string): DocumentFacts => readBlueprint(readable(source));

/** The facts of a document, each as one line, in alphabetical order. */
function factsIn(source: string): string[] {
  const facts = Object.entries(read(source)).filter(([key]) => !["family", "sections", "lines"].includes(key));
  const shown = (value: unknown) => JSON.stringify(value, (key, inner: unknown) => (["at", "confidence", "doubt"].includes(key) ? undefined : inner));
  return facts.flatMap(([, value]) => (Array.isArray(value) ? value.map(shown) : [shown(value)])).sort();
}

const original = asText(blueprint);
const without = (name: string): Section[] => blueprint.filter((section) => section.name !== name);
const notUnderstood = (source: string): string[] => read(source).lines.filter(({ use }) => use === "NOT_UNDERSTOOD").map(({ text }) => text);

test("shuffled sections say the same, with their old numbers or new ones", () => {
  const order = blueprint.map((_, place) => (place * 7 + 3) % blueprint.length);
  const shuffled = order.map((place) => blueprint[place]!);
  expect(factsIn(asText(shuffled))).toEqual(factsIn(original));
  expect(factsIn(asText(shuffled, { ...piped, number: (place) => numbered(order[place]!) }))).toEqual(factsIn(original));
});

test("sections without numbers are known by their names", () => {
  expect(factsIn(asText(blueprint, { ...piped, number: () => "" }))).toEqual(factsIn(original));
});

test("a heading in other words is known by its number where all others have their usual one", () => {
  const renamed = blueprint.map((section) => (section.name === "Role Variants" ? { ...section, name: "Elsewhere" } : section));
  expect(factsIn(asText(renamed))).toEqual(factsIn(original));
});

test.each(["• ", "* ", "– ", "  • "])("bullets %j say the same", (bullet) => {
  expect(factsIn(asText(blueprint, { ...piped, bullet }))).toEqual(factsIn(original));
});

test("another role in the same words says the same of that role", () => {
  const renamed = (text: string) => text.replaceAll(title, "Lighthouse Ferry Marshal");
  expect(factsIn(renamed(original))).toEqual(factsIn(original).map(renamed).sort());
});

test("a document without a section lacks only what it says", () => {
  const left = factsIn(asText(without("Risks, Challenges, and Failure Modes")));
  expect(factsIn(original).filter((fact) => !left.includes(fact))).toEqual(factsIn(original).filter((fact) => fact.includes('"section":"RISK"')));
});

test("a section of another kind is listed as not understood, line by line", () => {
  const extra: Section = { name: "Pension Rules", parts: [{ prose: ["Pay is set by the port."] }, { items: ["Ten years count double."] }] };
  const source = asText([...blueprint, extra]);
  expect(factsIn(source)).toEqual(factsIn(original));
  expect(notUnderstood(source)).toEqual(["Pay is set by the port.", "Ten years count double."]);
});

test("misread letters change nothing", () => {
  const asWindows: Readonly<Record<string, string>> = { "–": "â€\u201c", "≥": "â‰¥", "“": "â€œ", "”": "â€\u009d", "→": "â†\u2019" };
  const misread = original.replace(/[–≥“”→]/g, (letter) => asWindows[letter] ?? letter);
  expect(misread).toContain("2â€\u201c4 years");
  expect(factsIn(misread)).toEqual(factsIn(original));
});

test("adverts, links and forms around the document are boilerplate by rule", () => {
  const source = [
    "Find the Best Ship Chandlers", "Explore Ship Chandlers", original,
    "Find Quiet Moorings", "Compare moorings along the coast.", "Explore Moorings", "Subscribe", "0 Comments", "Courses for captains are here.",
  ].join("\n\n");
  const uses = read(source).lines.flatMap((line) => (line.use === "BOILERPLATE" && line.rule !== "no words" ? [[line.rule, line.text]] : []));
  expect(factsIn(source)).toEqual(factsIn(original));
  expect(notUnderstood(source)).toEqual([]);
  expect(uses).toEqual([
    ["above the title", "Find the Best Ship Chandlers"], ["above the title", "Explore Ship Chandlers"],
    ["after the end", "Find Quiet Moorings"], ["after the end", "Compare moorings along the coast."], ["after the end", "Explore Moorings"],
    ["after the end", "Subscribe"], ["after the end", "0 Comments"], ["after the end", "Courses for captains are here."],
  ]);
});

test("skills read the same as a table, as a list with lines, and in one line each", () => {
  const skills = (parts: Section["parts"]) => read(asText(blueprint.map((section) => (section.name === "Technical Skills Required" ? { ...section, parts } : section))))
    .skills.filter(({ kind }) => kind === "TECHNICAL").map(({ name, tier, importance, description, use }) => ({ name, tier, importance, description, use }));
  const wanted = [
    { name: "Tide prediction (both channels)", tier: "MUST_HAVE", importance: "CRITICAL", description: "Reading tables.", use: "Choosing windows." },
    { name: "Knot lore", tier: "MUST_HAVE", importance: "OPTIONAL", description: "Tying up.", use: "Rough days." },
  ];
  const under = "Must-have skills";
  const lines = ["Tide prediction (both channels) (Critical)", "Description: Reading tables.", "Use: Choosing windows.", "Knot lore (Optional → Important in winter)", "Description: Tying up.", "Use: Rough days."];
  const oneLine = ["Tide prediction (both channels) (Critical) – Description: Reading tables. – Use: Choosing windows.", "Knot lore (Optional) – Description: Tying up. – Use: Rough days."];
  const table = [["Skill", "Description", "Typical use", "Importance"], ["Tide prediction (both channels)", "Reading tables.", "Choosing windows.", "Critical"], ["Knot lore", "Tying up.", "Rough days.", "Optional"]];
  const dashed = lines.map((line) => line.replace(" (Critical)", " — Critical").replace(/ \(Optional.*\)/, " – Optional"));
  expect(skills([{ under, items: lines }])).toEqual(wanted);
  expect(skills([{ under, items: dashed }])).toEqual(wanted);
  expect(skills([{ under, items: oneLine }])).toEqual(wanted);
  expect(skills([{ under, table }])).toEqual(wanted);
});

test("a KPI without a table is read from its list, with doubt", () => {
  const list: Section = { name: "KPIs and Productivity Metrics", parts: [{ items: ["Boarding punctuality: ships boarded on time", "Target: 97%", "Frequency: Weekly"] }] };
  const { kpis } = read(asText(blueprint.map((section) => (section.name === list.name ? list : section))));
  expect(kpis.map(({ name, measures, target, frequency, confidence }) => [name, measures, target, frequency, confidence])).toEqual([["Boarding punctuality", "ships boarded on time", "97%", "Weekly", 0.7]]);
});

test("a sentence that leads in to the interview scorecard is no row of it", () => {
  const source = original.replace("Scorecard dimensions\n", "Scorecard dimensions\nGive each row one to five points.\n");
  const groups = read(source).statements.flatMap(({ section, category, items }) => items.map(({ text }) => [section, category, text]));
  expect(groups.filter(([, , text]) => /five points|legal roster/.test(text ?? ""))).toEqual([
    ["ENVIRONMENT", null, "Give each row one to five points."], ["HIRING", "Scorecard dimensions", "Planning: Makes a legal roster: Makes a kind one"],
  ]);
});

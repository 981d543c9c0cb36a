import { type DocumentFacts } from "../../../../src/documents/document-facts";
import { readBlueprint } from "../../../../src/documents/blueprint/read-blueprint";
import { blueprint, title } from "./harbour-pilot-scheduler";
import { asHtml, asMarkdown, asText, asWordPress, flattened, readable } from "./shapes";

const read = (source: string): DocumentFacts => readBlueprint(readable(source));
const facts = read(asText(blueprint));
const said = (section: string): unknown[] => facts.statements.filter((group) => group.section === section).map(({ category, items }) => [category, ...items.map(({ text }) => text)]);

/** Facts without where and how surely they were read. */
function plainly(read: DocumentFacts): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (["at", "confidence", "doubt", "sections", "lines"].includes(key) ? undefined : value)));
}

test("the role is told by its title, horizon, first paragraph and mission; a title without a level takes it from the summary", () => {
  expect(facts.role).toEqual({
    title, family: title, seniority: "Mid-level", horizon: "CURRENT",
    summary: "The Harbour Pilot Scheduler plans which pilot boards which ship and when.", mission: "Bring every ship in on the right tide.",
  });
});

test("every section is known by its number and heading", () => {
  expect(Object.keys(facts.sections)).toEqual(Array.from({ length: 20 }, (_, place) => String(place + 1)));
  expect(facts.sections["7"]).toBe("7) KPIs and Productivity Metrics");
});

test("KPIs have their types apart, and the frequency as it stands", () => {
  expect(facts.kpis.map(({ name, types, measures, why, target, frequency }) => [name, types, measures, why, target, frequency])).toEqual([
    ["Boarding punctuality", ["Outcome"], "Share of ships boarded on time", "Shows whether the plan holds", "≥ 97% of boardings", "Weekly"],
    ["Roster changes (late)", ["Quality", "Risk"], "Changes made within six hours", "Tires pilots and terminals", "Fewer than 5 per week", "Weekly / monthly"],
    ["Anchor time", ["Efficiency"], "Hours that ships wait", "Costs the port its customers", "<3 hours in calm weather", "Monthly"],
  ]);
});

test("skills have tier, importance and use; soft skills keep their labelled lines", () => {
  expect(facts.skills.map(({ name, kind, tier, importance, importanceRaw, use }) => [name, kind, tier, importance, importanceRaw, use])).toEqual([
    ["Tide prediction", "TECHNICAL", "MUST_HAVE", "CRITICAL", "Critical", "Choosing boarding windows"],
    ["Roster planning (paper or screen)", "TECHNICAL", "MUST_HAVE", "IMPORTANT", "Important (Critical in winter)", "Building the weekly plan"],
    ["Drone boarding", "TECHNICAL", "EMERGING", "OPTIONAL", "Optional", "Saving boat trips"],
    ["Calm speech", "BEHAVIOURAL", null, null, null, null],
    ["Fair dealing", "BEHAVIOURAL", null, null, null, null],
  ]);
  expect(facts.skills[3]?.labels).toEqual({ "Why it matters": "Radio rooms get loud.", "How it shows up": "Speaks slowly in a gale.", "Strong performance": "Nobody asks twice." });
});

test("tools are split into products and words for a sort of product", () => {
  expect(facts.tools.map(({ category, names, generic, commonality }) => [category, names, generic, commonality])).toEqual([
    ["Traffic picture", ["SeaGlass", "HarborEye"], [], "COMMON"],
    ["Traffic picture", ["Nordscope", "Bluewave"], ["Radar client"], "OPTIONAL"],
    ["Planning", ["TideDesk", "RosterKit"], [], "CONTEXT_SPECIFIC"],
  ]);
});

test("moves name their titles without what is told of them; a field of work is doubted", () => {
  expect(facts.career.map(({ list, titles, confidence }) => [list, titles, confidence])).toEqual([
    ["FEEDER", ["Radio Operator"], 1],
    ["FEEDER", ["Tug Dispatcher"], 1],
    ["NEXT", ["Senior Harbour Pilot Scheduler", "Watch Manager (night)"], 1],
    ["ADJACENT", ["Marine Insurance"], 0.7],
  ]);
  expect(facts.promotions.map(({ from, to, requirements }) => [from, to, ...requirements.map(({ text }) => text)])).toEqual([["Scheduler", "Senior", "Plans a season without help."]]);
});

test("partners stand on their side with what is told of them", () => {
  expect(facts.stakeholders.map(({ side, name, detail }) => [side, name, detail])).toEqual([
    ["INTERNAL", "Harbour Master (reports to)", "sets the rules of the port."],
    ["INTERNAL", "Boat crews", "carry the pilots."],
    ["EXTERNAL", "Ship agents", null],
    ["PEER", "Berth Planner", null],
    ["PEER", "Tug Dispatcher", "in large ports"],
    ["PEER", "Lock Keeper", null],
    ["ESCALATION", "Weather", "Harbour Master"],
  ]);
});

test("years and certificates are read from their lines", () => {
  expect(facts.years.map(({ min, max }) => [min, max])).toEqual([[2, 4]]);
  expect(facts.certifications.map(({ name, status }) => [name, status])).toEqual([["Port Radio Licence", "Common"], ["Vessel Traffic Certificate", "Common"]]);
});

test("everything else is a statement under its sub-heading", () => {
  expect(said("RESPONSIBILITY")).toEqual([
    ["Strategic responsibilities", "Forecast arrivals for the coming season.", "Propose changes to the watch plan."],
    ["Operational responsibilities", "Assign pilots to ships each tide.", "Keep the tide tables current."],
  ]);
  expect(said("MILESTONE")).toEqual([["30-day goals (learn the port)", "Know every berth by name."], ["12-month objectives", "Run the winter plan alone."]]);
  expect(said("DELIVERABLE")).toEqual([["Planning deliverables", "Tide roster for both channels", "Fatigue report (monthly)"]]);
  expect(said("DECISION_RIGHT")).toEqual([["Can decide independently", "Swaps between rested pilots"], ["Requires manager approval", "Closing a channel"], ["Budget and hiring authority", "Budget: None."]]);
  expect(said("RISK")).toEqual([["Common role challenges", "Fog: plans fall apart at dawn."], ["Bottlenecks", "Only two pilot boats."]]);
  expect(said("HIRING")).toEqual([["Strong candidate signals", "Asks about the currents."], ["Scorecard dimensions", "Planning: Makes a legal roster: Makes a kind one"]]);
  expect(said("SUCCESS")).toContainEqual(["Role success definition", "Success is a quiet anchorage."]);
  expect(facts.scorecard.map(({ label, text }) => [label, text])).toEqual([["Role title", title], ["Top KPIs", "Boarding punctuality; anchor time"]]);
});

test.each([["Markdown", asMarkdown], ["HTML", asHtml], ["WordPress JSON", asWordPress]])("the same document as %s says the same", (_, write) => {
  expect(plainly(read(write(blueprint)))).toEqual(plainly(facts));
});

test("tables flattened to lines say the same, and doubt the borders that are not in the text", () => {
  const guessed = read(asText(blueprint, flattened));
  expect(plainly(guessed)).toEqual(plainly(facts));
  expect([...guessed.kpis, ...guessed.tools].map(({ confidence, doubt }) => [confidence < 1, doubt === undefined])).toEqual(Array.from({ length: 6 }, () => [true, false]));
});

test("every line is accounted for once, in order, and what is called a fact is found in the facts", () => {
  for (const source of [asText(blueprint), asText(blueprint, flattened), asMarkdown(blueprint), asHtml(blueprint)]) {
    const document = readable(source);
    const { lines, ...read } = readBlueprint(document);
    const wanted = [...new Set([...document.blocks, ...document.marks].map(({ line }) => line))].sort((a, b) => a - b);
    expect(lines.map(({ line }) => line)).toEqual(wanted);
    const words = new Set(JSON.stringify(read).toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const lost = lines.filter(({ use }) => use === "FACT").flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !words.has(word));
    expect(lost).toEqual([]);
    expect(lines.filter(({ use }) => use === "NOT_UNDERSTOOD")).toEqual([]);
  }
});

import type { DocumentFacts, StatementGroup } from "../../src/documents/document-facts";
import type { Section } from "../../src/ontology/vocabulary";
import { type Gold } from "./gold";
import { type Headed, keyOf } from "./headings";
import { fact, joined, only, rowSaid, scorecardRow, type Said, type Sections } from "./said";

/** Where the statements of a section of a gold file stand. */
const sectionOf: Readonly<Record<Headed, Section>> = {
  responsibilities: "RESPONSIBILITY", activities: "ACTIVITY", deliverables: "DELIVERABLE", milestones: "MILESTONE",
  decisionRights: "DECISION_RIGHT", risks: "RISK", hiring: "HIRING",
};

/** Statements under their sub-headings; without these where the gold file keeps one list. */
function headed(name: Headed, groups: readonly StatementGroup[], gold: Gold): Said {
  return only(groups.filter(({ section }) => section === sectionOf[name]).flatMap(({ category, items }) => {
    const key = Array.isArray(gold[name]) ? "" : keyOf(name, category ?? "");
    return items.map(({ text }) => fact(key, text));
  }));
}

function skills(facts: DocumentFacts): Said {
  return joined(facts.skills.map(({ name, kind, tier, importance, importanceRaw, description, use, labels, topics }) => joined([
    rowSaid(name, {
      kind, tier, importance, importanceRaw, description, use,
      why: labelled(labels, /why|matter/i), howItShows: labelled(labels, /how it shows|shows up|on the job/i),
      strongPerformance: labelled(labels, /strong/i),
    }),
    only(topics.map((topic) => fact(name, topic))),
  ])));
}

function labelled(labels: Readonly<Record<string, string>>, pattern: RegExp): string | undefined {
  return Object.entries(labels).find(([label]) => pattern.test(label))?.[1];
}

function tools(facts: DocumentFacts): Said {
  return joined(facts.tools.map(({ category, raw, names, generic, commonality, purpose }) => joined([
    rowSaid(`${category ?? ""}: ${raw}`, { commonality, primaryUse: purpose }),
    only(names.map((name) => fact("name", name))),
    only(generic.map((word) => fact("generic", word))),
  ])));
}

function transitions({ career, promotions }: DocumentFacts): Said {
  return only([
    ...career.flatMap(({ list, raw, titles }) => [fact(list, raw), ...titles.map((title) => fact(list, "title", title))]),
    ...promotions.flatMap(({ requirements }) => requirements.map(({ text }) => fact("promotion", text))),
  ]);
}

function hiring(facts: DocumentFacts, gold: Gold): Said {
  const isScorecard = ({ section, category }: StatementGroup) => section === "HIRING" && keyOf("hiring", category ?? "") === "scorecardDimensions";
  return joined([
    headed("hiring", facts.statements.filter((group) => !isScorecard(group)), gold),
    ...facts.statements.filter(isScorecard).flatMap(({ items }) => items.map(({ text }) => scorecardRow(text.split(": ")))),
    only(facts.levels.map(({ level, text }) => fact("level", `${level}: ${text}`))),
  ]);
}

/** What an import says, in the sections and words of a gold file. */
export function importedSections(facts: DocumentFacts, gold: Gold): Sections {
  const under = (name: Headed) => headed(name, facts.statements, gold);
  return new Map<string, Said>([
    ["KPIs", joined(facts.kpis.map(({ name, types, frequency, measures, why, target }) => (
      rowSaid(name, { type: types.join(" / "), frequency, measures, why, target })
    )))],
    ["skills", skills(facts)],
    ["tools", tools(facts)],
    ["transitions", transitions(facts)],
    ["responsibilities", under("responsibilities")],
    ["deliverables", under("deliverables")],
    ["milestones", under("milestones")],
    ["decision rights", under("decisionRights")],
    ["risks", under("risks")],
    ["hiring", hiring(facts, gold)],
    ["activities", under("activities")],
    ["pay", only(facts.pay.map(({ level, min, max, openEnded, currency }) => (
      fact(level ?? "", `${min} to ${max ?? ""}${openEnded ? "+" : ""}`, currency)
    )))],
    ["certifications", only(facts.certifications.map(({ name }) => fact(name)))],
    ["scorecard", only(facts.scorecard.map(({ label, text }) => fact(label, text)))],
  ]);
}

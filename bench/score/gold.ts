import { type Headed, keyOf } from "./headings";
import { fact, joined, only, rowSaid, scorecardRow, type Said, type Sections } from "./said";

type Row = Readonly<Record<string, unknown>>;
export type Gold = Readonly<Record<string, unknown>>;

const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : []);
const text = (value: unknown): string => (typeof value === "string" ? value : Array.isArray(value) ? value.map(text).join(" / ") : "");
const entries = (value: unknown): [string, unknown][] => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

/** A list's entry as the line that it was in the document. */
function line(entry: unknown): string {
  if (typeof entry === "string") return entry;
  const { name, detail, level, expectations } = entry as Row;
  return [name ?? level, detail ?? expectations].map(text).filter(Boolean).join(": ");
}

const lines = (value: unknown): string[] => (typeof value === "string" ? [value] : Array.isArray(value) ? value.map(line) : []);

/** Lists under sub-headings, or one list without any; lines under a line of their own ("authority") name it. */
function headed(section: Headed, value: unknown): Said {
  if (Array.isArray(value)) return only(lines(value).map((entry) => fact("", entry)));
  return only(entries(value).flatMap(([heading, list]) => [
    ...lines(list).map((entry) => fact(keyOf(section, heading), entry)),
    ...entries(list).map(([name, detail]) => fact(keyOf(section, heading), `${name}: ${text(detail)}`)),
  ]));
}

/** Lists under sub-headings, and the rows of the interview scorecard by their first cell; what other columns they have is for the gold to say. */
function hiring(value: unknown): Said {
  const { scorecardDimensions, ...others } = value as Row;
  return joined([
    headed("hiring", Array.isArray(value) ? value : others),
    ...rows(scorecardDimensions).map(({ dimension, ...cells }) => scorecardRow([dimension, ...Object.values(cells)].map(text))),
  ]);
}

function kpi(row: Row): Said {
  const { name, type, types, frequency, measures, why, target } = row;
  return rowSaid(text(name), {
    type: text(type ?? types).replace(/\s*\/\s*/g, " / "), frequency: text(frequency), measures: text(measures), why: text(why), target: text(target),
  });
}

/** The names that gold files give to tiers. */
const tiers: Readonly<Record<string, string>> = {
  "must-have": "MUST_HAVE", core: "MUST_HAVE", "good-to-have": "GOOD_TO_HAVE", advanced: "ADVANCED", differentiating: "ADVANCED", emerging: "EMERGING",
};

function skill(kind: string) {
  return ({ name, tier, importance, importanceRaw, description, use, why, howItShows, strongPerformance, topics }: Row): Said => joined([
    rowSaid(text(name), {
      kind, tier: tiers[text(tier)] ?? text(tier), importance: text(importance), importanceRaw: text(importanceRaw),
      description: text(description), use: text(use), why: text(why), howItShows: text(howItShows), strongPerformance: text(strongPerformance),
    }),
    only(lines(topics).map((topic) => fact(text(name), topic))),
  ]);
}

function tool({ category, raw, names, generic, commonality, primaryUse }: Row): Said {
  return joined([
    rowSaid(`${text(category)}: ${text(raw)}`, { commonality: text(commonality).replace("-", "_"), primaryUse: text(primaryUse) }),
    only(lines(names).map((name) => fact("name", name))),
    only(lines(generic).map((word) => fact("generic", word))),
  ]);
}

const lists: Readonly<Record<string, string>> = { feeders: "FEEDER", next: "NEXT", adjacent: "ADJACENT", related: "ADJACENT" };

function transitions(value: unknown): Said {
  return only(entries(value).flatMap(([list, moves]) => rows(moves).flatMap(({ raw, titles }) => [
    fact(lists[list] ?? list, text(raw)),
    ...lines(titles).map((title) => fact(lists[list] ?? list, "title", title)),
  ])));
}

/** One promotion, or several. */
function promotions(value: unknown): Said {
  const all = Array.isArray(value) ? rows(value) : [value as Row];
  return only(all.flatMap(({ requirements }) => lines(requirements).map((entry) => fact("promotion", entry))));
}

function pay({ level, min, max, openEnded, currency }: Row): Said {
  return only([fact(text(level), `${String(min)} to ${String(max ?? "")}${openEnded ? "+" : ""}`, text(currency))]);
}

const each = (read: (row: Row) => Said) => (value: unknown): Said => joined(rows(value).map(read));
const under = (section: Headed) => (value: unknown): Said => headed(section, value);
const below = (key: string) => (value: unknown): Said => only(lines(value).map((entry) => fact(key, entry)));

/** How each key of a gold file is read, and the section that it is scored in. */
const readers: Readonly<Record<string, readonly [section: string, read: (value: unknown) => Said]>> = {
  kpis: ["KPIs", each(kpi)],
  technicalSkills: ["skills", each(skill("TECHNICAL"))],
  softSkills: ["skills", each(skill("BEHAVIOURAL"))],
  skillMap: ["skills", each(skill("TECHNICAL"))],
  tools: ["tools", each(tool)],
  transitions: ["transitions", transitions],
  promotion: ["transitions", promotions],
  responsibilities: ["responsibilities", under("responsibilities")],
  deliverables: ["deliverables", under("deliverables")],
  milestones: ["milestones", under("milestones")],
  decisionRights: ["decision rights", under("decisionRights")],
  risks: ["risks", under("risks")],
  hiring: ["hiring", hiring],
  interviewChecklist: ["hiring", below("interviewChecklist")],
  hiringLevels: ["hiring", (value) => only(rows(value).map((row) => fact("level", line(row))))],
  activities: ["activities", under("activities")],
  salaryBands: ["pay", each(pay)],
  certifications: ["certifications", (value) => only(lines(value).map((name) => fact(name)))],
  scorecardSummary: ["scorecard", (value) => only(entries(value).map(([label, said]) => fact(label, text(said))))],
};

export const readKeys: ReadonlySet<string> = new Set(Object.keys(readers));

/** What a gold file says, section by section; a section that it is silent on is missing. */
export function goldSections(gold: Gold): Sections {
  const sections = new Map<string, Said>();
  for (const [key, [section, read]] of Object.entries(readers)) {
    if (gold[key] === undefined) continue;
    sections.set(section, joined([sections.get(section) ?? only([]), read(gold[key])]));
  }
  return sections;
}

import type { SkillRow } from "../../document-facts";
import { importanceAtEnd, importanceIn } from "../closed-words";
import { type Group, nameOf } from "../groups";
import { type Label, type Labelled, isLabelled, labelledThings, labelsOf } from "../labelled";
import { textOf } from "../../pages/text-of";
import { afterDash, lastBracket } from "../last-bracket";
import { at, certain, type Part, type SectionText, statements } from "../part";
import { type Column, type Entry, headless, rowsOf, type TableRow } from "../tables";

export const skillColumns: readonly Column[] = [
  { key: "name", header: /^(technical |soft )?(skill|capability|competency)( area| name)?/i },
  { key: "tier", header: /\btier\b|\btype\b/i },
  { key: "description", header: /description|definition|what it (is|means|covers)/i },
  { key: "use", header: /(typical |how it is )?\buse[ds]?\b( in the role| in role| in this role)?|application|on the job/i },
  { key: "importance", header: /importance|criticality|priority/i, ends: importanceAtEnd },
];

const tiers = [
  { tier: "EMERGING", words: /emerging|future/i },
  { tier: "ADVANCED", words: /advanced|expert/i },
  { tier: "GOOD_TO_HAVE", words: /(good|nice)[- ]to[- ]have|preferred|desirable|secondary|bonus/i },
  { tier: "MUST_HAVE", words: /must[- ]have|required|essential|\bcore\b|foundation/i },
] as const;

const longestName = 14;
const guessed = "the borders between name, description and use are guessed";

/** Technical skills by tier, from tables or from lists. */
export function readTechnicalSkills(section: SectionText): Part {
  return readSkills(section, "TECHNICAL");
}

/** Behavioural skills; sub-headings that name no tier are skills. */
export function readSoftSkills(section: SectionText): Part {
  return readSkills(section, "BEHAVIOURAL");
}

function readSkills(section: SectionText, kind: SkillRow["kind"]): Part {
  const labels = labelsOf(section.groups.flatMap(({ entries }) => entries));
  const isSaid = (entry: Entry): boolean => isSentence(entry, labels);
  const prose = section.groups.map((group) => ({ ...group, entries: group.entries.filter(isSaid) }));
  const lists = section.groups.map((group) => ({ ...group, entries: group.entries.filter((entry) => !isSaid(entry)) }));
  const skills = withTiers(lists, labels).flatMap(({ group, tier }) => [
    ...rowsOf(group.entries, skillColumns).map((row) => fromRow(section, row, kind, tier)),
    ...things(group, labels).map((thing) => fromThing(section, thing, kind, tier)),
  ]);
  return { skills, missed: section.groups.flatMap(({ entries }) => headless(entries)), statements: prose.flatMap((group) => statements(section, "QUALIFICATION", group)) };
}

/** A line of prose: no item, no label, and the end of a sentence or the length of one, which no name has. */
function isSentence(entry: Entry, labels: ReadonlySet<string>): boolean {
  return entry.kind === "text" && (entry.text.endsWith(".") || entry.text.split(" ").length > longestName) && !isLabelled(entry, labels);
}

/** A sub-heading that says a tier holds until the next that does. */
function withTiers(groups: readonly Group[], labels: ReadonlySet<string>): { group: Group; tier: string | null }[] {
  const said = groups.map((group) => (isSkill(group, labels) ? null : (tiers.find(({ words }) => words.test(nameOf(group) ?? ""))?.tier ?? null)));
  return groups.map((group, place) => ({ group, tier: said.slice(0, place + 1).findLast((tier) => tier !== null) ?? null }));
}

/** A sub-heading is the name of a skill if labelled lines follow it at once. */
function isSkill(group: Group, labels: ReadonlySet<string>): boolean {
  const first = group.entries[0];
  return group.marks.length > 0 && first !== undefined && first.kind !== "row" && isLabelled(first, labels) && labelledThings([first], labels)[0]?.name === "";
}

/** The skills of a group: those listed, and the one that its sub-heading names. */
function things(group: Group, labels: ReadonlySet<string>): Labelled[] {
  const entries = group.entries.filter((entry) => entry.kind !== "row");
  const mark = group.marks[0];
  const heading: Entry[] = mark && isSkill(group, labels) ? [{ kind: "text", text: textOf(mark).replace(/:$/, ""), line: mark.line }] : [];
  return labelledThings([...heading, ...entries], labels).filter(({ name }) => name !== "");
}

function fromRow(section: SectionText, { cells, line, confidence }: TableRow, kind: SkillRow["kind"], tier: string | null): SkillRow {
  const { name, importance, use, description, tier: ownTier, ...others } = cells;
  const named = nameAndImportance(name ?? "");
  const raw = importance || named.importanceRaw;
  return {
    at: at(section, line),
    confidence,
    ...(confidence < 1 && { doubt: guessed }),
    ...leveled(named.name, raw, kind, tiers.find(({ words }) => words.test(ownTier ?? ""))?.tier ?? tier),
    description: description || null,
    use: use || null,
    labels: others,
    topics: [],
  };
}

function fromThing(section: SectionText, thing: Labelled, kind: SkillRow["kind"], tier: string | null): SkillRow {
  const { name, importanceRaw, rest } = nameAndImportance(thing.name);
  const importance = thing.labels.find(isImportance);
  const others = thing.labels.filter((one) => one !== importance && !isDescription(one.label) && !isUse(one.label));
  return {
    ...certain(section, thing.line),
    ...leveled(name, importance?.text ?? importanceRaw, kind, tier),
    description: thing.labels.find((one) => one !== importance && isDescription(one.label))?.text ?? rest,
    use: thing.labels.find((one) => isUse(one.label))?.text ?? null,
    labels: Object.fromEntries(others.map((one) => [one.label, one.text])),
    topics: [],
  };
}

function leveled(name: string, importanceRaw: string | null, kind: SkillRow["kind"], tier: string | null) {
  return { name, kind, tier: kind === "TECHNICAL" ? tier : null, importance: importanceIn(importanceRaw ?? ""), importanceRaw };
}

/** A labelled importance, or one that alone follows a dash. */
const isImportance = ({ label, text }: Label): boolean => /^importance/i.test(label) || (label === "" && importanceAtEnd.exec(text)?.index === 0);
const isDescription = (label: string): boolean => label === "" || /^(description|definition|what it is)/i.test(label);
const isUse = (label: string): boolean => /^(typical |common )?us(e|es|ed|age)\b/i.test(label);

/** "Name (a product) (Critical): more" as its parts; the last bracket or what follows a dash is the importance if it names a level. */
function nameAndImportance(text: string): { name: string; importanceRaw: string | null; rest: string | null } {
  const [head, ...after] = text.split(/:\s+(?![^(]*\))/);
  const rest = after.join(": ") || null;
  const { before: name, inside: inner } = lastBracket(head ?? "") ?? afterDash(head ?? "") ?? { before: "", inside: "" };
  return name !== "" && importanceIn(inner) ? { name, importanceRaw: inner, rest } : { name: head ?? text, importanceRaw: null, rest };
}

import type { RoleIdentity } from "../../document-facts";
import { type Group, nameOf } from "../groups";
import { textOf } from "../../pages/text-of";
import { type Part, type SectionText, statements } from "../part";
import type { Entry } from "../tables";

const horizonIn = /horizon[^.]*?\b(current|emerging)\b|\brole is (?:an? )?(?:primarily )?(current|emerging)\b/i;

/** What the role is: its first paragraph and horizon, and every paragraph or list as a statement under its label. */
export function readSummary(section: SectionText): Part {
  const entries = section.groups.flatMap((group) => group.entries);
  const horizon = horizonIn.exec(section.groups.flatMap(({ marks, entries: own }) => [...marks, ...own]).map(textOf).join("\n"));
  const role: Partial<RoleIdentity> = {
    ...(entries[0] && { summary: textOf(entries[0]) }),
    ...(horizon && { horizon: (horizon[1] ?? horizon[2] ?? "").toUpperCase() === "EMERGING" ? "EMERGING" : "CURRENT" }),
  };
  return { role, statements: section.groups.flatMap(byLabel).flatMap((group) => statements(section, isValue(group) ? "SUCCESS" : "ENVIRONMENT", group)) };
}

/** Core mission, strategic importance and outcomes, whether their labels are headings, lines or the beginnings of paragraphs. */
export function readMission(section: SectionText): Part {
  const groups = section.groups.flatMap(byLabel);
  const core = groups.find((group) => /mission|purpose/i.test(nameOf(group) ?? "")) ?? groups[0];
  const mission = core?.entries.map(textOf).join(" ");
  const others = groups.filter((group) => group !== core);
  return { ...(mission && { role: { mission } }), statements: others.flatMap((group) => statements(section, "SUCCESS", group)) };
}

function isValue(group: Group): boolean {
  return /value|outcome/i.test(nameOf(group) ?? "");
}

/** A group cut where a line begins with a label, "Label: text"; the label names the new group. */
function byLabel(group: Group): Group[] {
  return group.entries.reduce<Group[]>(
    (groups, entry) => {
      const [last, labelled] = [groups.at(-1) ?? group, ownLabel(entry)];
      if (labelled) return [...groups, { ...group, heading: labelled.label, lead: null, entries: labelled.entry ? [labelled.entry] : [] }];
      return [...groups.slice(0, -1), { ...last, entries: [...last.entries, entry] }];
    },
    [{ ...group, entries: [] }],
  );
}

function ownLabel(entry: Entry): { label: string; entry: Entry | null } | null {
  if (entry.kind !== "text" && entry.kind !== "item") return null;
  const [value] = /^(?:the )?business value(?: created)?\b/i.exec(entry.text) ?? [];
  if (value) return { label: value, entry };
  const [, lead] = /^([A-Z][^:.,;()]{2,60}):$/.exec(entry.text) ?? [];
  if (lead) return { label: lead, entry: null };
  const [, label, text] = /^([A-Z][^:.,;()]{2,60}(?:\([^()]*\))?)\s*:\s+(\S.*)$/s.exec(entry.text) ?? [];
  return label && text && label.split(" ").length <= 8 ? { label, entry: { ...entry, text } } : null;
}

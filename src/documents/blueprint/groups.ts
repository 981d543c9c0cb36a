import { textOf } from "../pages/text-of";
import type { Entry } from "./tables";

/** What stands in a section under one sub-heading. */
export interface Group {
  /** The sub-heading as it stands. */
  readonly heading: string | null;
  /** The line ending in a colon that leads in, without the colon. */
  readonly lead: string | null;
  /** The blocks that are the heading and the lead. */
  readonly marks: readonly Entry[];
  readonly entries: readonly Entry[];
}

const mostWordsOfHeading = 14;

/** Cuts a section at its sub-headings and at lines that lead in a list. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: (Group & { entries: Entry[] })[] = [];
  entries.forEach((entry, at) => {
    const current = groups.at(-1);
    const opened = openedBy(entry, entries[at + 1], current);
    if (opened && opened.marks.length > 1) groups.pop();
    if (opened) groups.push({ ...opened, entries: [] });
    else if (current) current.entries.push(entry);
    else groups.push({ heading: null, lead: null, marks: [], entries: [entry] });
  });
  return groups;
}

/** The group that a sub-heading or a lead opens; a lead right below its sub-heading joins it. */
function openedBy(entry: Entry, next: Entry | undefined, current: Group | undefined): Omit<Group, "entries"> | null {
  const words = textOf(entry).replace(/:$/, "");
  if (isSubHeading(entry, next)) return { heading: words, lead: null, marks: [entry] };
  if (!isLead(entry, next)) return null;
  const isFirst = current !== undefined && current.heading !== null && current.lead === null && current.entries.length === 0;
  return { heading: current?.heading ?? null, lead: words, marks: isFirst ? [...current.marks, entry] : [entry] };
}

/** How a group is called: by its sub-heading, else by what leads in. */
export function nameOf(group: Group): string | null {
  return group.heading ?? group.lead;
}

function isSubHeading(entry: Entry, next: Entry | undefined): boolean {
  if (entry.kind === "heading") return true;
  if (entry.kind !== "text" || next === undefined || /[.!?;,:]$/.test(entry.text) || /: /.test(entry.text)) return false;
  const words = entry.text.replace(/\([^()]*\)/g, "").trim().split(/\s+/);
  return words.length <= mostWordsOfHeading && /^[A-Z0-9“]/.test(entry.text);
}

function isLead(entry: Entry, next: Entry | undefined): boolean {
  return entry.kind === "text" && entry.text.endsWith(":") && next !== undefined;
}

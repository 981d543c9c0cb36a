import type { Group } from "../groups";
import type { Part, SectionText } from "../part";
import type { Column } from "../tables";
import { readStatements } from "./statements";

/** The columns of an interview scorecard. */
export const hiringColumns: readonly Column[] = [
  { key: "dimension", header: /^(dimension|criteri(on|a)|competency|area)/i },
  { key: "meets", header: /what .*?meets.*? looks like|meets( bar| expectations)?|what (good|strong) looks like/i },
  { key: "exceeds", header: /(what .{0,3})?exceeds.*? looks like|(what .{0,3})?exceeds( bar| expectations)?|evidence( sources)?|weight/i },
  { key: "concerns", header: /(common )?concerns|red flags/i },
];

const readLists = readStatements("HIRING", "ENVIRONMENT");

/** What is assessed in interviews, exercises, signals and the interview scorecard, a row of which is one statement. */
export function readHiring(section: SectionText): Part {
  return readLists({ ...section, groups: section.groups.flatMap(tableApart) });
}

/** A table, and what leads in to it as prose of no sub-heading. */
function tableApart(group: Group): Group[] {
  const rows = group.entries.filter(({ kind }) => kind === "row");
  const others = group.entries.filter(({ kind }) => kind !== "row");
  if (rows.length === 0 || others.some(({ kind }) => kind !== "text")) return [group];
  return [{ heading: null, lead: null, marks: [], entries: others }, { ...group, entries: rows }];
}

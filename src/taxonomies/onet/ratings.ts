import type { SkillClaim } from "../../facts/requirements";
import type { RelationshipRecord } from "../../facts/records";
import { voiceIn } from "../publication";
import { requiresRecords } from "../requires";
import type { Row } from "../table-rows";
import type { Table } from "../tables";
import { knownRole, slugOf, type OnetFiles } from "./onet-files";
import type { RatingColumn } from "./onet-tables";
import { importanceOf, proficiencyOf, scales } from "./scales";

type RatingRow = Row<RatingColumn>;

/** What occupations require of skills, knowledge and abilities. */
export async function* requirements(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  const { claims, skills } = await files.index();
  for (const [role, all] of claims) yield* requiresRecords(role, all, skills);
}

/** What a table says of an element for an occupation. */
export interface Rating {
  readonly section: string;
  readonly role: string;
  /** Its id in the content model. */
  readonly element: string;
  readonly at: string;
  readonly importance?: number;
  readonly level?: number;
  readonly isIrrelevant?: boolean;
}

/** The ratings of known occupations and elements in a table. */
export async function ratingsIn(
  files: OnetFiles, table: Table<RatingColumn>, roles: ReadonlySet<string>, elements: ReadonlyMap<string, unknown>,
): Promise<Iterable<Rating>> {
  const ratings = new Map<string, Rating>();
  for await (const row of files.tables.rows(table)) {
    const { "Element ID": element, "O*NET-SOC Code": code, at } = row;
    const role = knownRole(files, roles, code, at);
    if (!elements.has(element)) files.tally.leaveOut("The row rates an element that the content model does not have.", at, element);
    else if (role !== null) {
      const pair = `${code} ${element}`;
      const rating = ratings.get(pair) ?? { section: table.name, role, element, at };
      ratings.set(pair, { ...rating, ...valuesOf(files, row) });
    }
  }
  return ratings.values();
}

/** The two scales of an element stand on rows of their own. */
function valuesOf({ tally }: OnetFiles, row: RatingRow): Pick<Rating, "importance" | "level" | "isIrrelevant"> {
  const scale = scales.get(row["Scale ID"]);
  if (!scale) return {};
  const { name, min, max } = scale;
  const irrelevant = row["Not Relevant"] === "Y" ? { isIrrelevant: true } : {};
  const value = row["Data Value"] === "" ? NaN : Number(row["Data Value"]);
  if (row["Recommend Suppress"] === "Y") tally.leaveOut(`The ${name} is suppressed as unreliable.`, row.at);
  else if (value >= min && value <= max) return { ...irrelevant, [name]: value };
  else tally.leaveOut(`The ${name} is no number from ${min} to ${max}.`, row.at, row["Data Value"]);
  return irrelevant;
}

/** Null when the element is not relevant or not important enough to be required, or its importance is not known. */
export function claimOf({ about, tally }: OnetFiles, { section, element, at, isIrrelevant, importance: rated, level }: Rating): SkillClaim | null {
  if (rated === undefined) return null;
  const importance = importanceOf(rated);
  if (isIrrelevant) tally.leaveOut("The element is not relevant to the occupation.", at);
  else if (importance === null) tally.leaveOut("The importance is below 2, \"somewhat important\".", at);
  if (isIrrelevant || importance === null) return null;
  const says = `importance ${rated}${level === undefined ? "" : `, level ${level}`}`;
  const proficiency = level === undefined ? undefined : proficiencyOf(level);
  return { concept: slugOf(element), origin: "STATED", importance, proficiency, voice: voiceIn(about, section, says) };
}

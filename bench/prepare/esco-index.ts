import type { DataFile } from "../../src/taxonomies/data-files";
import { type Line, linesOf } from "./esco-tables";

/** An occupation with its rows in the table of requirements. */
export interface Occupation {
  readonly line: Line;
  readonly asks: readonly Line[];
}

/** Requirements enough to fill a page of twenty. */
const many = 20;

/** The occupations that ask for at least twenty skills, in an order that is always the same and has nothing to do with their trade. */
export async function fullOccupations(tables: ReadonlyMap<string, DataFile>): Promise<Occupation[]> {
  const asks = new Map<string, Line[]>();
  for await (const line of linesOf(tables, "occupationSkillRelations")) {
    const occupation = line.occupationUri ?? "";
    const known = asks.get(occupation);
    if (known) known.push(line);
    else asks.set(occupation, [line]);
  }
  const found: Occupation[] = [];
  for await (const line of linesOf(tables, "occupations")) {
    const asked = asks.get(line.conceptUri ?? "") ?? [];
    if (asked.length >= many) found.push({ line, asks: asked });
  }
  // An address ends in a random number.
  const lot = ({ line }: Occupation) => (line.conceptUri ?? "").slice(-12);
  return found.sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
}

import { fullOccupations } from "./esco-index";
import { type Line, linesOf, publishedTables, writeTables } from "./esco-tables";

/** Writes a part of ESCO with so many roles, and the skills that they ask for, in the tables of ESCO. Links to the rest are left to the importer to pass over. */
export async function writeSmallerEsco(source: string, folder: string, roles: number): Promise<void> {
  const tables = await publishedTables(source);
  const chosen = (await fullOccupations(tables)).slice(0, roles);
  const asked = new Set(chosen.flatMap(({ asks }) => asks.map(({ skillUri }) => skillUri)));
  await writeTables(folder, tables, {
    occupations: given(chosen.map(({ line }) => line)),
    occupationSkillRelations: given(chosen.flatMap(({ asks }) => asks)),
    skills: only(linesOf(tables, "skills"), ({ conceptUri }) => asked.has(conceptUri)),
  });
}

async function* given(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}

async function* only(lines: AsyncIterable<Line>, passes: (line: Line) => boolean): AsyncGenerator<Line> {
  for await (const line of lines) if (passes(line)) yield line;
}

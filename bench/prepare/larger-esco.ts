import { randomNumbers } from "../run/random";
import { fullOccupations, type Occupation } from "./esco-index";
import { type Line, publishedTables, writeTables } from "./esco-tables";

export interface Growth {
  readonly roles: number;
  readonly perRole: number;
}

/**
 * Writes an ontology that is like ESCO and larger: ESCO's own skills with their links, and generated occupations, each of which asks for skills
 * of one real occupation and, for the rest, of a few others, so that skills stay as common and as rare beside each other as they are.
 * Rows are made while they are written.
 */
export async function writeLargerEsco(source: string, folder: string, growth: Growth): Promise<void> {
  const tables = await publishedTables(source);
  const models = await fullOccupations(tables);
  await writeTables(folder, tables, { occupations: occupations(models, growth), occupationSkillRelations: requirements(models, growth) });
}

async function* occupations(models: readonly Occupation[], { roles }: Growth): AsyncGenerator<Line> {
  for (let role = 0; role < roles; role += 1) {
    const { line } = modelOf(models, role);
    yield { ...line, conceptUri: uriOf(role), preferredLabel: `${line.preferredLabel} ${role}`, altLabels: "" };
  }
}

async function* requirements(models: readonly Occupation[], { roles, perRole }: Growth): AsyncGenerator<Line> {
  const random = randomNumbers(perRole);
  for (let role = 0; role < roles; role += 1) {
    const skills = new Map<string | undefined, Line>();
    for (let model = modelOf(models, role); skills.size < perRole; model = anyOf(models, random)) {
      const take = Math.min(Math.ceil(perRole / 2), perRole - skills.size);
      for (const ask of someOf(model.asks, take, random)) skills.set(ask.skillUri, ask);
    }
    for (const ask of skills.values()) yield { ...ask, occupationUri: uriOf(role) };
  }
}

function uriOf(role: number): string {
  return `http://data.europa.eu/esco/occupation/generated-${String(role).padStart(7, "0")}`;
}

function modelOf(models: readonly Occupation[], role: number): Occupation {
  return models[role % models.length] as Occupation;
}

function anyOf<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function someOf<T>(items: readonly T[], count: number, random: () => number): Set<T> {
  const some = new Set<T>();
  while (some.size < Math.min(count, items.length)) some.add(anyOf(items, random));
  return some;
}

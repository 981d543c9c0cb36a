import { z } from "zod";
import { Graph } from "../../src/graph/graph";
import { none, query, slugs } from "../../src/graph/query";
import { text, texts } from "../../src/graph/shapes";
import type { RunningNeo4j } from "./neo4j";
import { randomNumbers } from "./random";
import type { Work } from "./work";

const seed = 20261129;
/** Requirements that a role has at least, so that a page of twenty is full; and at most, so that one page holds its gap. */
const [least, most] = [20, 100];
const held = 20;

const rolesBySize = query("rolesBySize", { params: none, row: z.object({ slug: text, scheme: text, requirements: z.number().int() }) })`
MATCH (r:Role)
RETURN {slug: r.id, scheme: r.scheme, requirements: COUNT { (r)-[:REQUIRES]->() }} AS row
ORDER BY r.id
`;

const skillsOfSome = query("skillsOfSome", { params: slugs, row: z.object({ slug: text, skills: texts }) })`
UNWIND $slugs AS slug
MATCH (r:Role {id: slug})-[:REQUIRES]->(s:Skill)
WITH slug, s.id AS skill ORDER BY skill
WITH slug, collect(skill) AS skills
RETURN {slug: slug, skills: skills} AS row
`;

/** Inputs of one database, always the same for it. */
export class Inputs {
  private constructor(
    private readonly graph: Graph,
    /** The requirements of each role. */
    readonly sizes: ReadonlyMap<string, number>,
    private readonly roles: readonly string[],
  ) {}

  static async of({ address }: RunningNeo4j): Promise<Inputs> {
    const graph = new Graph(address, { timeoutMs: 60_000 });
    const rows = await graph.read(rolesBySize, {});
    const roles = rows.filter(({ scheme, requirements }) => scheme === "esco" && requirements >= least && requirements <= most);
    return new Inputs(graph, new Map(rows.map(({ slug, requirements }) => [slug, requirements])), roles.map(({ slug }) => slug));
  }

  q1(count: number): Work["q1"][] {
    return this.some(count, 1).map((slug) => ({ slug }));
  }

  gap(count: number): Work["gap"][] {
    const [from, to] = [this.some(count, 2), this.some(count, 3)];
    return from.flatMap((slug, index) => (slug === to[index] ? [] : [{ from: slug, to: to[index] ?? slug }]));
  }

  /** Someone who holds twenty skills of a role, each at any level. */
  async match(count: number): Promise<Work["match"][]> {
    const random = randomNumbers(seed + 4);
    const chosen = this.some(count, 4);
    const skills = new Map((await this.graph.read(skillsOfSome, { slugs: [...new Set(chosen)] })).map((row) => [row.slug, row.skills]));
    return chosen.map((slug) => ({
      skills: shuffled(skills.get(slug) ?? [], random).slice(0, held).map((skill) => ({ slug: skill, proficiency: 1 + Math.floor(random() * 5) })),
    }));
  }

  overlap(count: number, roles: number): Work["overlap"][] {
    const random = randomNumbers(seed + 5);
    return Array.from({ length: count }, () => ({ slugs: shuffled(this.roles, random).slice(0, roles) }));
  }

  close(): Promise<void> {
    return this.graph.close();
  }

  private some(count: number, salt: number): string[] {
    const random = randomNumbers(seed + salt);
    return Array.from({ length: count }, () => this.roles[Math.floor(random() * this.roles.length)] ?? "");
  }
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
}

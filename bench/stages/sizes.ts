import { escoDatabase, partDatabase } from "../prepare/databases";
import type { Cell } from "../run/cells";
import { Inputs } from "../run/inputs";
import { measureAll } from "../run/measure";
import { ours } from "../run/ours";
import { pagesOf } from "../run/pages";
import type { Bench } from "./stage";

/** A page that five roles fill, and of each skill a role that even the smallest has. */
const shape = { roles: 5, others: 1 };
const smaller = [5, 300];

/** The same questions, with answers of equal size, of ontologies from 5 roles to all of ESCO's. */
export async function compareSizes(bench: Bench): Promise<void> {
  const { lab, source } = bench;
  const databases = [await escoDatabase(source)];
  for (const roles of smaller) databases.push(await partDatabase(source, roles));
  const cells: Cell[] = [];
  for (const database of databases) cells.push(...(await cellsOn(lab.add(database).name, bench)));
  await measureAll(cells, bench);
}

async function cellsOn(database: string, { lab, inputs: count }: Bench): Promise<Cell[]> {
  const inputs = await Inputs.of(await lab.neo4j(database));
  try {
    const pages = await pagesOf(await lab.server("ours", database), inputs.sizes, shape, count);
    const roles = inputs.q1(count);
    return (["ours", "ours, cache off"] as const).flatMap((server) => {
      const cell = { stage: "sizes", name: server, server, database, connections: 10 } as const;
      return [{ ...cell, item: "q1", way: ours.q1, inputs: roles }, { ...cell, item: "q2", way: ours.q2, inputs: pages }] satisfies Cell[];
    });
  } finally {
    await inputs.close();
  }
}

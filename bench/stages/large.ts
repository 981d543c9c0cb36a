import { escoDatabase, generatedDatabase } from "../prepare/databases";
import type { Cell } from "../run/cells";
import { Inputs } from "../run/inputs";
import { measureAll } from "../run/measure";
import { ours } from "../run/ours";
import { residentMb } from "../run/proc";
import type { Bench } from "./stage";

/** What a generated ontology takes before it answers, and the memory of its server, in seconds and megabytes. */
export interface Large {
  readonly roles: number;
  readonly perRole: number;
  readonly importSeconds: number;
  readonly importMb: number;
  readonly readySeconds: number;
  readonly residentMb: number;
  readonly mostMb: number;
  readonly neo4jMb: number;
}

/** The same questions of ESCO and of an ontology that is many times larger, in turns. */
export async function growLarge(bench: Bench): Promise<void> {
  const { lab, results, source, generated: { roles, perRole } } = bench;
  const esco = lab.add(await escoDatabase(source));
  const large = lab.add(await generatedDatabase(source, roles, perRole));
  const cells = [...(await cellsOn(esco.name, bench)), ...(await cellsOn(large.name, bench))];
  await measureAll(cells, bench);
  const server = await lab.server("ours", large.name);
  const { now, most } = residentMb(server.pid);
  results.note("large", {
    roles, perRole, importSeconds: large.importSeconds, importMb: large.importMb, readySeconds: server.readySeconds,
    residentMb: now, mostMb: most, neo4jMb: residentMb(server.neo4j.pid).now,
  } satisfies Large);
}

async function cellsOn(database: string, { lab, inputs: count }: Bench): Promise<Cell[]> {
  const inputs = await Inputs.of(await lab.neo4j(database));
  const people = await inputs.match(count);
  const put = (server: "ours" | "ours, answers anew") => {
    const cell = { stage: "large", name: server, server, database, connections: 10 };
    return [
      { ...cell, item: "q1", way: ours.q1, inputs: inputs.q1(count) },
      { ...cell, item: "gap", way: ours.gap, inputs: inputs.gap(count) },
      { ...cell, item: "match", way: ours.match, inputs: people, warmUps: 6 },
    ] satisfies Cell[];
  };
  const cells = [...put("ours"), ...put("ours, answers anew")];
  await inputs.close();
  return cells;
}

import { escoDatabase } from "../prepare/databases";
import type { Cell } from "../run/cells";
import { Inputs } from "../run/inputs";
import { measureAll } from "../run/measure";
import { bare, peer, peerByCypher } from "../run/others";
import { ours } from "../run/ours";
import { pagesOf } from "../run/pages";
import type { ServerKind } from "../run/servers";
import type { AnyWay, Item } from "../run/work";
import type { Bench, StageName } from "./stage";

const connections = 10;
/** Sets of roles whose overlap is asked for, and roles in each. */
const [sets, rolesInSet] = [20, 100];

interface Contender {
  readonly name: string;
  readonly server: ServerKind;
  readonly way: AnyWay;
}

/** Servers against each other on seeds and ESCO; what is asked for of q1, q2, gap, match, overlap and one. */
export async function compareServers(bench: Bench, stages: readonly StageName[]): Promise<void> {
  const database = bench.lab.add(await escoDatabase(bench.source)).name;
  const inputs = await Inputs.of(await bench.lab.neo4j(database));
  try {
    const cells = await cellsOf(bench, database, inputs);
    await measureAll(cells.filter(({ stage }) => stages.includes(stage as StageName)), bench);
  } finally {
    await inputs.close();
  }
}

async function cellsOf({ lab, inputs: count }: Bench, database: string, inputs: Inputs): Promise<Cell[]> {
  const pages = await pagesOf(await lab.server("ours", database), inputs.sizes, { roles: 20, others: 5 }, count);
  const put = (stage: string, item: Item, given: readonly unknown[], contenders: readonly Contender[], at = connections) =>
    contenders.map((contender): Cell => ({ ...contender, stage, item, database, connections: at, inputs: given }));
  const roles = inputs.q1(count);
  return [
    ...put("q1", "q1", roles, everybody("q1")),
    ...put("q2", "q2", pages, everybody("q2")),
    ...put("gap", "gap", inputs.gap(count), [...everybody("gap"), { name: "peer, @cypher field", server: "peer", way: peerByCypher }]),
    ...put("match", "match", await inputs.match(count), oursAndBare("match")),
    ...put("overlap", "overlap", inputs.overlap(Math.min(sets, count), rolesInSet), oursAndBare("overlap"), 1),
    ...put("one", "q1", roles, everybody("q1"), 1),
    ...put("one", "q2", pages, everybody("q2"), 1),
  ];
}

function everybody(item: "q1" | "q2" | "gap"): Contender[] {
  return [...oursAndBare(item), { name: "peer", server: "peer", way: peer[item] }, { name: "bare, auto-commit", server: "bare, auto-commit", way: bare[item] }];
}

function oursAndBare(item: Item): Contender[] {
  return [
    { name: "ours", server: "ours", way: ours[item] },
    { name: "ours, answers anew", server: "ours, answers anew", way: ours[item] },
    { name: "ours, cache off", server: "ours, cache off", way: ours[item] },
    { name: "bare", server: "bare", way: bare[item] },
  ];
}

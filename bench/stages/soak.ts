import { escoDatabase } from "../prepare/databases";
import type { Cell } from "../run/cells";
import { checkedAll } from "../run/check";
import { Inputs } from "../run/inputs";
import type { Shot } from "../run/load";
import { ours } from "../run/ours";
import { pagesOf } from "../run/pages";
import { residentMb } from "../run/proc";
import { say } from "../run/say";
import type { Lab } from "../run/lab";
import type { Bench } from "./stage";

const sampleEveryMs = 5_000;
const connections = 10;
/** Inputs of each question for one of the other stages: many, so that nothing that is kept per answer fits all of them for long. */
const share = { q1: 5, q2: 2.5, gap: 5, match: 2.5 };

/** A server under mixed load for minutes, and its memory meanwhile. */
export interface Soak {
  readonly minutes: number;
  readonly shot: Shot;
  /** Seconds since the load began, and megabytes resident then. */
  readonly curve: readonly { readonly seconds: number; readonly megabytes: number }[];
}

export async function soak({ lab, results, source, soakMinutes, inputs }: Bench): Promise<void> {
  if (results.fact<Soak>("soak")?.minutes === soakMinutes) return;
  const database = lab.add(await escoDatabase(source)).name;
  const server = await lab.server("ours", database);
  const requests = await mixedRequests(lab, database, inputs);
  const curve: { seconds: number; megabytes: number }[] = [];
  const start = performance.now();
  const sample = () => curve.push({ seconds: Math.round((performance.now() - start) / 1_000), megabytes: residentMb(server.pid).now });
  const timer = setInterval(sample, sampleEveryMs);
  say(`Soaking for ${soakMinutes} minutes …`);
  try {
    const shot = await lab.load.shoot({ url: server.url, connections, seconds: soakMinutes * 60, requests });
    if (shot.failed > 0) throw new Error(`Soak: ${shot.failures}.`);
    results.note("soak", { minutes: soakMinutes, shot, curve } satisfies Soak);
  } finally {
    clearInterval(timer);
  }
}

async function mixedRequests(lab: Lab, database: string, count: number) {
  const inputs = await Inputs.of(await lab.neo4j(database));
  const cell = { stage: "soak", name: "ours", server: "ours", database, connections } as const;
  const pages = await pagesOf(await lab.server("ours", database), inputs.sizes, { roles: 20, others: 5 }, share.q2 * count);
  const cells = [
    { ...cell, item: "q1", way: ours.q1, inputs: inputs.q1(share.q1 * count) },
    { ...cell, item: "q2", way: ours.q2, inputs: pages },
    { ...cell, item: "gap", way: ours.gap, inputs: inputs.gap(share.gap * count) },
    { ...cell, item: "match", way: ours.match, inputs: await inputs.match(share.match * count) },
  ] satisfies Cell[];
  await inputs.close();
  const lists = [...(await checkedAll(cells, lab)).values()].map(({ requests }) => requests);
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_nothing, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { escoDatabase } from "../prepare/databases";
import type { Bench } from "./stage";

/** Every role against every other, by the product's own function. */
export interface Matrix {
  readonly roles: number;
  readonly seconds: readonly number[];
  /** Pairs that have something in common, of all. */
  readonly share: number;
}

/** All roles of ESCO against each other, in a process of its own. */
export async function measureMatrix({ lab, results, source }: Bench): Promise<void> {
  if (results.fact("matrix") !== undefined) return;
  const { address } = await lab.neo4j(lab.add(await escoDatabase(source)).name);
  const env = { ...process.env, NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
  const child = spawn(process.execPath, ["-r", resolve("tests/support/ts.cjs"), resolve("bench/run/whole-matrix.ts")], { env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (part) => (text += String(part)));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error("The overlap of all roles could not be measured.");
  results.note("matrix", JSON.parse(text) as Matrix);
}

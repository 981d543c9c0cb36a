import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import type { Conditions } from "./results";

/** What a run's figures hold for. */
export function conditions(seconds: number): Conditions {
  const [first] = cpus();
  return {
    product: productDigest(),
    seconds,
    node: process.versions.node,
    java: javaVersion(),
    machine: `${cpus().length} cores (${first?.model.trim() || "model not told"}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
  };
}

/** Of the compiled product: what is measured. */
function productDigest(): string {
  const dist = resolve("dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js")).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(dist, file)));
  return hash.digest("hex").slice(0, 12);
}

function javaVersion(): string {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const { stderr = "" } = spawnSync(java, ["-version"], { encoding: "utf8" });
  return /version "([^"]+)"/.exec(stderr)?.[1] ?? "unknown";
}

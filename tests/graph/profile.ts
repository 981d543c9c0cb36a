import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { GraphAddress } from "../../src/graph/graph-options";

/** Runs statements and counts how often each goes to the store. */
export function profiler({ uri, user, password }: GraphAddress) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    close: () => driver.close(),
    async dbHits(text: string, params: object): Promise<number> {
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, params);
      return summary.profile ? hitsOf(summary.profile) : 0;
    },
  };
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

import neo4j, { type Plan } from "neo4j-driver";
import type { GraphAddress } from "../../src/graph/graph-options";

export interface Explained {
  /** Notifications of severity WARNING, without the one that parameters have no values yet. */
  readonly warnings: readonly string[];
  readonly operators: readonly string[];
}

/** Asks the server for a statement's plan; nothing runs. */
export function explainer({ uri, user, password }: GraphAddress) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    close: () => driver.close(),
    async explain(text: string): Promise<Explained> {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
      const warnings = summary.notifications
        .filter(({ severityLevel, code }) => severityLevel === "WARNING" && !code.includes("ParameterNotProvided"))
        .map(({ description }) => description);
      return { warnings, operators: summary.plan ? operatorsOf(summary.plan) : [] };
    },
  };
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ""), ...children.flatMap(operatorsOf)];
}

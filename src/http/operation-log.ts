import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import type { Costs } from "../limits/limits-plugin";
import type { Visit } from "../execution/visit";

/** Writes one line per operation; variables stay out of the log, they may be about a person. */
export function operationLog(log: Logger, costs: Costs): ApolloServerPlugin<Visit> {
  return {
    async requestDidStart({ request }) {
      const started = performance.now();
      return {
        async willSendResponse({ operation, operationName, response }) {
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          log.info(
            {
              operation: operationName?.slice(0, 100) ?? null,
              kind: operation?.operation ?? null,
              ms: Math.round(10 * (performance.now() - started)) / 10,
              cost: costs.get(request) ?? null,
              ...(errors && { errors: errors.map(({ extensions }) => extensions?.code) }),
            },
            "operation",
          );
        },
      };
    },
  };
}

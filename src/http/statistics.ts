import type { ApolloServerPlugin } from "@apollo/server";
import type { Visit } from "../execution/visit";
import { revisionAt } from "../graph/clock";
import type { Costs } from "../limits/limits-plugin";

/** To a request with `"extensions": {"statistics": true}` the answer says what it cost, of which revision it is, and how many milliseconds it took. */
export function statistics(costs: Costs): ApolloServerPlugin<Visit> {
  return {
    async requestDidStart({ request, contextValue }) {
      if (request.extensions?.statistics !== true) return;
      const started = performance.now();
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== "single") return;
          const { tick } = contextValue;
          const ms = Math.round(10 * (performance.now() - started)) / 10;
          body.singleResult.extensions = { statistics: { cost: costs.get(request) ?? null, revision: tick === null ? null : revisionAt(tick), ms } };
        },
      };
    },
  };
}

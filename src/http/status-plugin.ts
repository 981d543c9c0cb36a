import type { ApolloServerPlugin } from "@apollo/server";
import type { Visit } from "../execution/visit";

const graphqlMedia = "application/graphql-response+json";

/** Faults for which any client gets a 4xx: what it sent was no GraphQL request, or the fault is ours. */
const alwaysByStatus = new Set<unknown>(["BAD_REQUEST", "INTERNAL_SERVER_ERROR", undefined]);

/** To clients that take application/json only, a refused document is an answer like any other: GraphQL over HTTP wants 200 for it. */
export const statusPlugin: ApolloServerPlugin<Visit> = {
  async requestDidStart({ request }) {
    if (request.http?.headers.get("accept")?.includes(graphqlMedia)) return;
    return {
      async willSendResponse({ response, errors }) {
        if (response.http.status !== 400 || !errors?.length) return;
        if (!errors.some(({ extensions }) => alwaysByStatus.has(extensions.code))) response.http.status = 200;
      },
    };
  },
};

import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { errorBody } from "./errors";
import { goneSignal } from "./gone-signal";
import { sendPage, wantsPage } from "./graphiql";

/** GraphQL over HTTP by GET and POST at /graphql; to a browser, GraphiQL. */
export function addGraphql(app: FastifyInstance, apollo: ApolloServer<object>, createContext: (gone: AbortSignal) => object): void {
  const answer = fastifyApolloHandler(apollo, { context: async (_request, reply) => createContext(goneSignal(reply)) });
  app.post("/graphql", answer);
  app.get("/graphql", (request, reply) => (wantsPage(request) ? sendPage(request, reply) : answer.call(app, request, reply)));
  app.route({
    url: "/graphql",
    method: ["PUT", "PATCH", "DELETE", "OPTIONS"],
    handler: (_request, reply) =>
      reply.code(405).header("allow", "GET, POST").send(errorBody("BAD_USER_INPUT", "GraphQL is asked with GET or POST.")),
  });
  app.get("/", (_request, reply) => reply.redirect("/graphql"));
}

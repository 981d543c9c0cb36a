import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Visit } from "../execution/visit";
import { errorBody } from "./errors";
import { sendPage, wantsPage } from "./graphiql";
import { whereLarge } from "./where-large";

/** GraphQL over HTTP by GET and POST at /graphql; to a browser, GraphiQL. */
export function addGraphql(app: FastifyInstance, apollo: ApolloServer<Visit>, visitOf: (reply: FastifyReply) => Visit): void {
  const answer = fastifyApolloHandler(apollo, { context: (_request, reply) => Promise.resolve(visitOf(reply)) });
  app.post("/graphql", whereLarge, answer);
  app.get("/graphql", whereLarge, (request, reply) => (wantsPage(request) ? sendPage(request, reply) : answer.call(app, request, reply)));
  app.route({
    url: "/graphql",
    method: ["PUT", "PATCH", "DELETE", "OPTIONS"],
    handler: (_request, reply) =>
      reply.code(405).header("allow", "GET, POST").send(errorBody("BAD_USER_INPUT", "GraphQL is asked with GET or POST.")),
  });
  app.get("/", (_request, reply) => reply.redirect("/graphql"));
}

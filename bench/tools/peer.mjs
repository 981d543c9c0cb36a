/** What one would take instead: @neo4j/graphql on the same graph, served as its manual and Apollo's say for production. */
import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { gap } from "./statements.mjs";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;

const typeDefs = `
type Role @node {
  id: ID!
  title: String!
  requires: [Skill!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
}
type Skill @node {
  id: ID!
  name: String!
  kind: String!
  requiredBy: [Role!]! @relationship(type: "REQUIRES", direction: IN, properties: "Requires")
}
type Requires @relationshipProperties {
  importance: String!
  weight: Float!
}
type GapItem { importance: String! slug: ID! name: String! }
type Query {
  gap(from: ID!, to: ID!): [GapItem!]! @cypher(statement: """${gap}""", columnName: "row")
}`;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
// Comparing text with gte, which pages by title need, is a feature that has to be asked for.
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GTE: true } } } }).getSchema();
const app = Fastify();
const server = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
await server.start();
// A session with its database named spares the driver a look-up each time.
await app.register(fastifyApollo(server), { context: async () => ({ sessionConfig: { database: "neo4j" } }) });
await app.listen({ port: 0, host: "127.0.0.1" });
process.send({ port: app.server.address().port });
process.on("disconnect", () => process.exit());

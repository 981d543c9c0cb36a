/**
 * The floor: node:http and the driver, one hand-written statement a request, no GraphQL, no checks. RUN=auto-commit sends it without a
 * transaction function, as the product does; else by executeQuery, as the driver's manual recommends.
 */
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import * as statements from "./statements.mjs";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, RUN } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const database = "neo4j";

async function autoCommit(statement, parameters) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(statement, parameters)).records;
  } finally {
    await session.close();
  }
}

async function executeQuery(statement, parameters) {
  return (await driver.executeQuery(statement, parameters, { database, routing: neo4j.routing.READ })).records;
}

const run = RUN === "auto-commit" ? autoCommit : executeQuery;
const rows = (records) => records.map((record) => record.get("row"));

const answers = {
  q1: async (given) => rows(await run(statements.q1, given))[0],
  q2: async (given) => rows(await run(statements.q2, given))[0],
  gap: async (given) => rows(await run(statements.gap, given)),
  match: async (given) => rows(await run(statements.match, given)),
  overlap: async (given) => matrix(given.slugs, await run(statements.overlap, given)),
};

/** Weighted Jaccard of each with each, in the order asked for. */
function matrix(slugs, records) {
  const place = new Map(slugs.map((slug, index) => [slug, index]));
  const shared = slugs.map(() => new Float64Array(slugs.length));
  for (const record of records) {
    const [a, b] = [place.get(record.get("a")), place.get(record.get("b"))];
    shared[a][b] = shared[b][a] = record.get("shared");
  }
  return shared.map((row, a) => Array.from(row, (part, b) => Math.round((part / (shared[a][a] + shared[b][b] - part)) * 1e6 + 1e-6) / 1e6));
}

async function answer(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const text = JSON.stringify(await answers[request.url.slice(1)](JSON.parse(Buffer.concat(parts).toString("utf8"))));
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("disconnect", () => process.exit());

import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { z } from "zod";
import { Analysis } from "../../src/analysis/analysis";
import { readConfig } from "../../src/config";
import { contextsOf } from "../../src/context";
import { Graph } from "../../src/graph/graph";
import { none, query } from "../../src/graph/query";
import { text } from "../../src/graph/shapes";
import { type RunningServer, startServer } from "../../src/server";
import { testGraph } from "../support/neo4j";
import { post, send, standInSchema } from "../support/stand-in";
import { readCsv } from "./csv-rows";

/** Some 15 MB of rows in six pages: more than the buffers between server and client hold. */
const many = 2_600;
const makeRoles = query("makeRoles", { params: z.strictObject({ summary: text, many: z.number().int() }), row: z.never() })`
UNWIND range(1, $many) AS number
CREATE (:Role {id: 'r' + number, title: 'Role ' + number, summary: $summary, scheme: 'curated', horizon: 'CURRENT', documented: false})
`;
const spoilRole = query("spoilRole", { params: z.strictObject({ slug: text }), row: z.never() })`
MATCH (r:Role {id: $slug}) SET r.documented = 5
`;
const raiseRevision = query("raiseRevision", { params: none, row: z.never() })`
MATCH (o:Ontology {id: 'ontology'})
MATCH (c:Clock {id: 'ontology'})
SET o.revision = o.revision + 1, c.tick = 2 * o.revision
`;

describe("a file while it is written", () => {
  const database = testGraph();
  const lines: { readonly [name: string]: unknown }[] = [];
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  const servers: RunningServer[] = [];

  /** A server on this graph, whose questions take no longer than that. */
  const serve = async (graph: Graph, timeoutMs = 60_000) => {
    const contexts = contextsOf(graph, new Analysis(graph));
    const passing = (gone: () => AbortSignal) => contexts.passing(() => AbortSignal.any([gone(), AbortSignal.timeout(timeoutMs)]));
    const server = await startServer({ settings: readConfig({ PORT: "0" }), schema: standInSchema(), log, contexts: { ...contexts, passing }, ready: () => graph.verify() });
    servers.push(server);
    return `${server.url}/export`;
  };
  let url = "";
  beforeAll(async () => {
    await database.graph.change(makeRoles, { summary: "Many words. ".repeat(500), many });
    url = await serve(database.graph);
  }, 120_000);
  beforeEach(() => {
    database.sent.clear();
    lines.length = 0;
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  /** A client that has the head of the answer and reads none of its body. */
  const begin = async (path: string, headers = {}) => {
    const request = get(`${url}/${path}`, { headers });
    const [answer] = (await once(request, "response")) as [IncomingMessage];
    return { request, answer };
  };
  const pagesRead = () => database.sent.get("rolesAfterTitle") ?? 0;
  const settled = async () => {
    let before: number;
    do {
      before = pagesRead();
      await sleep(700);
    } while (pagesRead() !== before);
    return before;
  };
  const restOf = async (answer: IncomingMessage) => {
    let bytes = 0;
    for await (const part of answer) bytes += (part as Buffer).length;
    return bytes;
  };

  test("thousands of rows come once each, in order, with one read of a kind per page", async () => {
    const { status, text: file } = await send(`${url}/roles.csv`);
    expect(status).toBe(200);
    const rows = readCsv(file);
    expect(rows).toHaveLength(many);
    expect(rows.map(({ title }) => title)).toEqual(rows.map(({ title }) => title).sort());
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(many);
    expect([pagesRead(), database.sent.get("toolsOfRoles"), database.sent.get("skillCountsOfRoles")]).toEqual([6, 6, 6]);
  });

  test("no more is read than the client takes, and nothing once it is gone", async () => {
    const { request, answer } = await begin("roles.csv");
    answer.on("error", () => undefined);
    const read = await settled();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(6);
    request.destroy();
    expect(await settled()).toBe(read);
    expect(lines.filter(({ msg }) => msg === "export")).toEqual([expect.objectContaining({ export: "/export/roles.csv", whole: false })]);
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test("an ontology that changes on the way breaks the file off: it never ends as if whole", async () => {
    const { answer } = await begin("roles.csv");
    await settled();
    await database.graph.change(raiseRevision, {});
    await expect(restOf(answer)).rejects.toThrow("aborted");
    expect(lines).toContainEqual(expect.objectContaining({ code: "UNAVAILABLE", msg: expect.stringContaining("changed while") as string }));
  });

  test("a file is compressed for who takes it", async () => {
    const [packed, plain] = await Promise.all(["gzip", "identity"].map((encoding) => send(`${url}/roles.csv`, { headers: { "accept-encoding": encoding } })));
    expect([packed, plain].map((file) => file?.headers.get("content-encoding"))).toEqual(["gzip", null]);
    expect(packed?.text).toBe(plain?.text);
  });

  test.each(["identity", "gzip"])("a fault on the way breaks the file off too, where it is sent as %s, and the log has it", async (encoding) => {
    await database.graph.change(spoilRole, { slug: "r999" });
    const { answer } = await begin("roles.csv", { "accept-encoding": encoding });
    await expect(restOf(answer)).rejects.toThrow("aborted");
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, msg: "internal error" }));
  });

  test("what fails before the first byte is an error with its status and nothing of a file, and no line of the log tells of held skills", async () => {
    const nowhere = new Graph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: null });
    const wanted = [
      [url, 404, "NOT_FOUND"],
      [await serve(database.graph, 1), 504, "TIMEOUT"],
      [await serve(nowhere), 503, "UNAVAILABLE"],
    ] as const;
    for (const [server, status, code] of wanted) {
      const { body, headers, ...answer } = await send(`${server}/gap.csv`, post({ from: { skills: [{ name: "Knitting" }] }, to: { slug: "r1" } }));
      expect([answer.status, body?.errors?.[0]?.extensions.code]).toEqual([status, code]);
      expect(headers.get("content-disposition")).toBeNull();
      expect(headers.get("content-type")).toContain("json");
    }
    await nowhere.close();
    expect(lines.filter(({ msg }) => msg === "export").map(({ status }) => status)).toEqual([404, 504, 503]);
    expect(JSON.stringify(lines)).not.toMatch(/knitting/i);
  });

  test("a fault before the first byte shows an id, under which the log has the rest", async () => {
    await database.graph.change(spoilRole, { slug: "r1" });
    const { status, body } = await send(`${url}/roles.csv`);
    expect([status, body?.errors?.[0]?.extensions.code]).toEqual([500, "INTERNAL_SERVER_ERROR"]);
    expect(lines).toContainEqual(expect.objectContaining({ id: body?.errors?.[0]?.extensions.id }));
  });
});

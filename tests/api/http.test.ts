import { connect } from "node:net";
import { post, send, type StandIn, startStandIn } from "../support/stand-in";
import { requirements, role } from "./http-requirements";

describe("over HTTP", () => {
  let server: StandIn;
  beforeAll(async () => {
    server = await startStandIn({ REQUEST_TIMEOUT_MS: "1000", TRANSACTION_TIMEOUT_MS: "900", CORS_ORIGINS: "https://app.example.org" });
  });
  afterAll(() => server.stop());

  test.each(requirements)("$title", async ({ path = "/graphql", request, status, code, says, type }) => {
    const answer = await send(server.url + path, request);
    expect(answer.body?.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.status).toBe(status);
    for (const { message } of answer.body?.errors ?? []) expect(message.length).toBeLessThanOrEqual(300);
    if (code) expect(answer.body?.errors?.[0]?.message).toMatch(says ?? /\w/);
    else expect(answer.body?.data).toBeTruthy();
    if (type) expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.text).not.toMatch(/node_modules|\.js:\d|MATCH \(|\/srv\//);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("the id of a fault leads to its line in the log, and the line of an operation has no variables", async () => {
    const query = "query Broken($s: String!) { role(slug: $s) { id } }";
    const { body } = await send(`${server.url}/graphql`, post({ query, variables: { s: "broken" } }));
    const id = body?.errors?.[0]?.extensions.id;
    expect(server.lines.find((line) => line.id === id)).toMatchObject({ err: { message: "MATCH (n) RETURN n failed in /srv/secret.js" } });
    const line = server.lines.find(({ operation }) => operation === "Broken");
    expect(line).toMatchObject({ kind: "query", cost: 2, errors: ["INTERNAL_SERVER_ERROR"] });
    expect(JSON.stringify(line)).not.toContain('"broken"');
  });

  test("a 405 names the methods that work", async () => {
    const { headers } = await send(`${server.url}/graphql`, { method: "DELETE" });
    expect(headers.get("allow")).toBe("GET, POST");
  });

  test("suggestions come with the error", async () => {
    const { body } = await send(`${server.url}/graphql`, post({ query: '{ role(slug: "lost") { id } }' }));
    expect(body?.errors?.[0]).toMatchObject({ path: ["role"], extensions: { suggestions: ["list", "last"] } });
  });

  test("only a listed origin may read answers, in preflights too", async () => {
    const from = async (origin: string) =>
      (await send(`${server.url}/graphql`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } })).headers.get("access-control-allow-origin");
    expect(await from("https://app.example.org")).toBe("https://app.example.org");
    expect(await from("https://evil.example.org")).toBeNull();
  });

  test.each([
    ["a body that stops half-way", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{", 408],
    ["headers that stop half-way", "POST /graphql HTTP/1.1\r\nHost: x\r\n", 408],
    ["a host that is no host name", "GET /graphql?query=1 HTTP/1.1\r\nHost: [\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n\r\n", 400],
    ["what is no HTTP at all", "hello\r\n\r\n", 400],
    ["64 KB of headers", `GET /graphql HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(65_536)}\r\n\r\n`, 431],
  ])("%s: refused with an error in the usual shape", async (_title, bytes, status) => {
    const answer = await sendRaw(server.url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("what else is served", () => {
  test("a GraphQL request that takes longer than REQUEST_TIMEOUT_MS is told to end", async () => {
    const server = await startStandIn({ REQUEST_TIMEOUT_MS: "200", TRANSACTION_TIMEOUT_MS: "100" });
    await send(`${server.url}/graphql`, post({ query: '{ role(slug: "slow") { title } }' }));
    await server.stop();
    expect(server.signals.map(({ reason }) => (reason as Error | undefined)?.name)).toEqual(["TimeoutError"]);
  });

  test("a browser gets GraphiQL with the first question, and nothing in it leads elsewhere", async () => {
    const server = await startStandIn();
    const page = (encoding: string) => send(`${server.url}/graphql`, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-encoding": encoding } });
    const [{ text, headers }, plain] = [await page("gzip, br"), await page("identity")];
    await server.stop();
    expect([headers.get("content-encoding"), plain.headers.get("content-encoding"), plain.text === text]).toEqual(["gzip", null, true]);
    expect(headers.get("content-type")).toContain("text/html");
    expect(headers.get("content-security-policy")).toContain("connect-src 'self'");
    expect(text).toContain("query AssociateToSenior");
    const hosts = new Set([...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host));
    expect([...hosts].sort()).toEqual(["json-schema.org", "localhost", "www.w3.org"]);
    expect(text).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
  });

  test("ready is said only while the database answers, live always", async () => {
    let isUp = true;
    const server = await startStandIn({}, async () => {
      if (!isUp) throw new Error("bolt://secret:7687 refused");
    });
    expect((await send(`${server.url}/health/ready`)).status).toBe(200);
    isUp = false;
    const { status, body } = await send(`${server.url}/health/ready`);
    expect([status, body?.errors]).toEqual([503, [{ message: "The graph database cannot be reached just now.", extensions: { code: "UNAVAILABLE" } }]]);
    expect((await send(`${server.url}/health/live`)).status).toBe(200);
    await server.stop();
  });

  test("a request under way is answered while the server stops", async () => {
    const server = await startStandIn();
    const slow = send(`${server.url}/graphql`, post({ query: '{ role(slug: "slow") { title } }' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [{ body }] = await Promise.all([slow, server.stop()]);
    expect(body?.data).toEqual({ role: { title: "slow" } });
  });

  test("a second server on the same port is refused with the way out", async () => {
    const server = await startStandIn();
    const { port } = new URL(server.url);
    await expect(startStandIn({ PORT: port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
    await server.stop();
  });

  describe("in production", () => {
    let server: StandIn;
    beforeAll(async () => {
      server = await startStandIn({ NODE_ENV: "production" });
    });
    afterAll(() => server.stop());

    test.each([
      ["{ __schema { queryType { name } } }", false],
      ['{ __type(name: "Role") { name fields { name } } }', false],
      ['{ ...F } fragment F on Query { __type(name: "Role") { ...T } } fragment T on __Type { kind }', false],
      ['{ __type(name: "Role") { name __typename } }', true],
      [role, true],
    ])("%s is answered: %p", async (query, isAnswered) => {
      const { body } = await send(`${server.url}/graphql`, post({ query }));
      expect(body?.errors?.[0]?.extensions.code).toBe(isAnswered ? undefined : "BAD_USER_INPUT");
    });
  });
});

/** What the server answers to bytes on a bare connection before it closes it. */
function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    let answer = "";
    socket.on("data", (part) => (answer += part.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

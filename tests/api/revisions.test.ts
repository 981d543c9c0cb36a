import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Graph } from "../../src/graph/graph";
import { query } from "../../src/graph/query";
import { text } from "../../src/graph/shapes";
import { changeAlone } from "../../src/loading/lock";
import { raiseRevision } from "../../src/ontology/revision.queries";
import { testApi } from "../support/api";
import { post, send } from "../support/stand-in";
import { smallSeeds } from "../support/seed-folder";

const retitle = query("retitle", { params: z.strictObject({ title: text }), row: z.never() })`
MATCH (r:Role) SET r.title = $title
`;
const question = `{
  roles(first: 100) { nodes { title skills { nodes { roles { nodes { title } } } } } }
  ontology { revision { number } }
  again: roles(first: 50) { totalCount nodes { title transitionsOut { nodes { to { title } } } } }
}`;

interface Role {
  readonly title: string;
  readonly skills?: { readonly nodes: readonly { readonly roles: { readonly nodes: readonly Role[] } }[] };
  readonly transitionsOut?: { readonly nodes: readonly { readonly to: Role }[] };
}
interface Found {
  readonly data: { readonly roles: { readonly nodes: readonly Role[] }; readonly again: { readonly nodes: readonly Role[] }; readonly ontology: { readonly revision: { readonly number: number } } };
}

describe("while others change the ontology", () => {
  const api = testApi(smallSeeds);
  let other: Graph;
  beforeAll(() => {
    other = new Graph(api.database.address);
  });
  afterAll(() => other?.close());

  /** Another process titles every role after the revision to come. */
  const change = () => changeAlone(other, async (writer) => {
    const [revision] = await writer.run(raiseRevision, { by: "test", summary: "Retitled" });
    await writer.run(retitle, { title: String(revision) });
    return revision as number;
  });
  const titlesIn = (roles: readonly Role[]): string[] =>
    roles.flatMap(({ title, skills, transitionsOut }) => [
      title, ...titlesIn(skills?.nodes.flatMap(({ roles }) => roles.nodes) ?? []), ...titlesIn(transitionsOut?.nodes.map(({ to }) => to) ?? []),
    ]);

  test("every answer is of one revision, and says of which", async () => {
    await change();
    let isOver = false;
    const seen = new Set<number>();
    const ask = async () => {
      while (!isOver) {
        const { body } = await send(`${api.url}/graphql`, post({ query: question }));
        const { roles, again, ontology: { revision } } = (body as Found).data;
        expect([...new Set(titlesIn([...roles.nodes, ...again.nodes]))]).toEqual([String(revision.number)]);
        seen.add(revision.number);
      }
    };
    const asking = Promise.all([ask(), ask(), ask()]);
    for (let changes = 0; changes < 100 && seen.size < 5; changes += 1) {
      await change();
      await sleep(100);
    }
    isOver = true;
    await asking;
    expect(seen.size).toBeGreaterThanOrEqual(5);
  }, 120_000);

  test("what another process has loaded is answered within two seconds, though it was in memory", async () => {
    const titles = async () => (await api.once("{ roles(first: 1) { nodes { title } } }")).text;
    await titles();
    const revision = await change();
    const shown = performance.now();
    while (!(await titles()).includes(`"${revision}"`)) await sleep(20);
    expect(performance.now() - shown).toBeLessThan(2_000);
  });

  test("an answer says what it cost, of which revision it is and how long it took, to who asks for it", async () => {
    const revision = await change();
    const ask = (more: object) => send(`${api.url}/graphql`, post({ query: "{ roles(first: 2) { nodes { title } } }", ...more }));
    while (!(await ask({})).text.includes(`"${revision}"`)) await sleep(20);
    expect((await ask({ extensions: { statistics: true } })).body).toEqual({
      data: expect.anything(), extensions: { statistics: { cost: expect.any(Number), revision, ms: expect.any(Number) } },
    });
    expect((await ask({})).body).toEqual({ data: expect.anything() });
  });

  test("a large answer is compressed for who takes it, a small one is not", async () => {
    const ask = (fields: string, encoding: string) => send(`${api.url}/graphql`, post({ query: `{ roles(first: 10) { nodes { ${fields} } } }` }, { "accept-encoding": encoding }));
    const large = "abcdefghij".replace(/./g, (name) => `${name}: skills { edges { importance use node { id name description } } } `);
    const [packed, plain, small] = await Promise.all([ask(large, "gzip"), ask(large, "identity"), ask("horizon", "gzip")]);
    expect([packed, plain, small].map(({ headers }) => headers.get("content-encoding"))).toEqual(["gzip", null, null]);
    expect(packed.text).toBe(plain.text);
  });
});

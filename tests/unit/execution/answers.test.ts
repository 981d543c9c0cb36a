import { parse } from "graphql";
import type { Context } from "../../../src/context";
import { Answers } from "../../../src/execution/answers";
import { Revisions } from "../../../src/graph/revisions";
import { Loaders } from "../../../src/loaders";
import { none, query } from "../../../src/graph/query";
import { text } from "../../../src/graph/shapes";

const document = parse("query ($name: String) { a(name: $name) }");
const word = query("aWord", { params: none, row: text })`RETURN 'word' AS row`;

interface Asked {
  readonly operation?: string | null;
  readonly data?: object;
  readonly errors?: [];
  readonly isCurrent?: boolean;
}

/** A process that finds the graph at a tick whenever it reads. */
function processAt(ticks: { now: number }) {
  const revisions = new Revisions({ readDated: (statement) => Promise.resolve({ tick: ticks.now, rows: [statement.row.parse("word")] as never[] }) }, 1_000_000);
  const answers = new Answers();
  /** Answers a question as the executor does; tells whether the answer had been kept. */
  const ask = async (name: string, { operation = null, data = { a: "word" }, errors, isCurrent = true }: Asked = {}): Promise<boolean> => {
    const graph = revisions.reader(() => new AbortController().signal);
    const context: Context = { graph, loaders: new Loaders(graph), snapshot: () => Promise.reject(new Error("There is none.")), isOfOneRevision: () => isCurrent && graph.tick !== null };
    const key = answers.keyOf(document, operation, { name });
    const kept = answers.find(context, key);
    if (kept !== null) return true;
    await graph.read(word, {});
    answers.keep(context, key, { data: data as Record<string, unknown>, errors });
    return false;
  };
  return { revisions, ask };
}

const times = async (count: number, ask: () => Promise<boolean>): Promise<boolean[]> => {
  const kept: boolean[] = [];
  for (let time = 0; time < count; time += 1) kept.push(await ask());
  return kept;
};

test("an answer is kept when its question has come twice, and given from the third time on", async () => {
  const { ask } = processAt({ now: 2 });
  expect(await times(4, () => ask("x"))).toEqual([false, false, true, true]);
});

test("what is kept bears no word of the variables, which may be about a person, however many they are", () => {
  const key = new Answers().keyOf(document, "Q", { name: "Knitting ".repeat(10_000) });
  expect(key).not.toContain("Knitting");
  expect(key.length).toBeLessThan(100);
});

test("the same document with other variables is another question", async () => {
  const { ask } = processAt({ now: 2 });
  await times(3, () => ask("x"));
  expect(await ask("y")).toBe(false);
});

test("another operation of the same document is another question", async () => {
  const { ask } = processAt({ now: 2 });
  await times(3, () => ask("x", { operation: "One" }));
  expect(await times(2, () => ask("x", { operation: "Other" }))).toEqual([false, false]);
});

test.each([
  ["with errors", { errors: [] as [] }],
  ["made with a snapshot of another revision", { isCurrent: false }],
  ["too large", { data: { a: "x".repeat(200_000) } }],
])("an answer %s is made anew each time", async (_title, answer) => {
  const { ask } = processAt({ now: 2 });
  expect(await times(4, () => ask("x", answer))).toEqual([false, false, false, false]);
});

test("another revision lets all answers go", async () => {
  const ticks = { now: 2 };
  const { ask, revisions } = processAt(ticks);
  await times(3, () => ask("x"));
  ticks.now = 4;
  revisions.learn(4);
  expect(await times(3, () => ask("x"))).toEqual([false, false, true]);
});

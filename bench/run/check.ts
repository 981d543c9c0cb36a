import { isDeepStrictEqual } from "node:util";
import { type Cell, keyOf, questionOf } from "./cells";
import type { Lab } from "./lab";
import type { Shell } from "./load";
import { say } from "./say";
import type { Server } from "./servers";

/** The requests of a cell whose answers have been checked, and the mean size of these in bytes. */
export interface Checked {
  readonly requests: readonly Shell[];
  readonly bytes: number;
}

/** Asks everything of every cell once, and holds what servers answer to one question against each other. @throws Error for the first answers that differ. */
export async function checkedAll(cells: readonly Cell[], lab: Lab): Promise<ReadonlyMap<string, Checked>> {
  const expected = new Map<string, { name: string; answers: readonly unknown[] }>();
  const [checked, asked] = [new Map<string, Checked>(), new Map<string, Checked>()];
  for (const cell of cells) {
    // The same question to the same server over more or fewer connections has the same answers.
    const known = asked.get(`${cell.name} | ${questionOf(cell)}`);
    if (known) checked.set(keyOf(cell), known);
    if (known) continue;
    const { answers, ...rest } = await askAll(cell, await lab.server(cell.server, cell.database));
    checked.set(keyOf(cell), rest);
    asked.set(`${cell.name} | ${questionOf(cell)}`, rest);
    const first = expected.get(questionOf(cell));
    if (first === undefined) expected.set(questionOf(cell), { name: cell.name, answers });
    else compare(cell, answers, first);
    say(`  ${keyOf(cell)}: ${answers.length} answers${first ? ` equal to those of ${first.name}` : ""}, ${Math.round(rest.bytes)} bytes each`);
  }
  return checked;
}

async function askAll({ way, inputs, ...cell }: Cell, { url }: Server): Promise<Checked & { answers: unknown[] }> {
  const requests: Shell[] = [];
  const answers: unknown[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const { path, body } = way.ask(input as never);
    const text = JSON.stringify(body);
    const response = await fetch(url + path, { method: "POST", headers: { "content-type": "application/json" }, body: text });
    const answer = await response.text();
    if (response.status !== 200) throw new Error(`${cell.name} answers ${cell.item} with ${response.status}: ${answer.slice(0, 500)}`);
    answers.push(way.read(JSON.parse(answer)));
    requests.push({ path, body: text, length: answer.length });
    bytes += Buffer.byteLength(answer) / inputs.length;
  }
  return { requests, answers, bytes };
}

function compare(cell: Cell, answers: readonly unknown[], first: { name: string; answers: readonly unknown[] }): void {
  const differs = answers.findIndex((answer, index) => !isDeepStrictEqual(answer, first.answers[index]));
  if (differs < 0) return;
  const shown = (answer: unknown) => JSON.stringify(answer).slice(0, 1_000);
  throw new Error(
    `${cell.name} and ${first.name} differ on ${cell.item} of ${JSON.stringify(cell.inputs[differs]).slice(0, 300)}:\n${shown(answers[differs])}\n${shown(first.answers[differs])}`,
  );
}

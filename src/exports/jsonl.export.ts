import type { Context } from "../context";
import type { PartFormat } from "./part-file";
import type { Part } from "./part";
import { linksIn, nodesIn, recordOf } from "./read-part";

/** Every node with all that it holds, then every relationship: one JSON object a line. */
export const jsonl: PartFormat = { name: "ontology.jsonl", type: "application/x-ndjson; charset=utf-8", write };

async function* write(part: Part, { graph }: Context): AsyncGenerator<string> {
  for await (const page of nodesIn(part, graph)) yield lines(page);
  for await (const page of linksIn(part, graph)) yield lines(page.map(recordOf));
}

function lines(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

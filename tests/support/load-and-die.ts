import { readFileSync } from "node:fs";
import { Graph } from "../../src/graph/graph";
import { importTaxonomy, removeTaxonomy } from "../../src/loading/import-taxonomy";
import { loadOntology } from "../../src/loading/load-ontology";
import { taxonomyOf } from "./taxonomy-of";

/** Run as a process of its own: does what standard input says and is killed when it is about to send the statement `dieAt`. */
const { address, records, dieAt, how = "load" } = JSON.parse(readFileSync(0, "utf8"));
const graph = new Graph(address, {
  onStatement: (name) => {
    if (name === dieAt) process.kill(process.pid, "SIGKILL");
  },
});
const request = { by: "test" };
const works: Record<string, () => Promise<unknown>> = {
  load: () => loadOntology(graph, records, request),
  import: () => importTaxonomy(graph, taxonomyOf(records), request),
  remove: () => removeTaxonomy(graph, "esco", request),
};
void works[how]?.().then(() => graph.close());

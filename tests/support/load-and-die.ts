import { readFileSync } from "node:fs";
import { Graph } from "../../src/graph/graph";
import { loadOntology } from "../../src/loading/load-ontology";

/** Run as a process of its own: loads what standard input says and is killed when it is about to send the statement `dieAt`. */
const { address, records, dieAt } = JSON.parse(readFileSync(0, "utf8"));
const graph = new Graph(address, {
  onStatement: (name) => {
    if (name === dieAt) process.kill(process.pid, "SIGKILL");
  },
});
void loadOntology(graph, records, { by: "test" }).then(() => graph.close());

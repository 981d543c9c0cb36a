import { conceptRecords } from "./concept-records";
import { factRecords } from "./fact-records";
import { findingRecords, lint } from "./lint";
import { joined } from "./make-records";
import { labels } from "../ontology/labels";
import { patterns } from "./patterns";
import type { NodeKey, OntologyRecords } from "./records";
import { roleRecords } from "./role-records";
import type { Seeds } from "../seeds/seed-shapes";

/** The whole ontology that the seed files say, with what lint finds in it; the same files give the same records in the same order. */
export function toRecords(seeds: Seeds): OntologyRecords {
  const records = inOrder(joined([conceptRecords(seeds), roleRecords(seeds), factRecords(seeds)]));
  return inOrder({ ...records, nodes: [...records.nodes, ...findingRecords(lint(records))] });
}

function inOrder({ nodes, relationships }: OntologyRecords): OntologyRecords {
  return {
    nodes: [...nodes].sort(byKey),
    relationships: [...relationships].sort((a, b) => typeOrder(a.type) - typeOrder(b.type) || byKey(a.from, b.from) || byKey(a.to, b.to)),
  };
}

const types = patterns.map(([, type]) => type);
const typeOrder = (type: (typeof types)[number]): number => types.indexOf(type);

function byKey(a: NodeKey, b: NodeKey): number {
  return labels.indexOf(a.label) - labels.indexOf(b.label) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

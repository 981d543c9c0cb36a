import fc from "fast-check";
import { applyPlan } from "../../src/loading/apply-plan";
import { patterns } from "../../src/facts/patterns";
import { labels } from "../../src/ontology/labels";
import { planOf } from "../../src/loading/plan";
import { readRecords } from "../../src/loading/read-records";
import type { NodeRecord, OntologyRecords, Properties, RelationshipRecord } from "../../src/facts/records";
import { testGraph } from "../support/neo4j";
import { inOrder } from "../support/sample-records";

const db = testGraph();

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const whole = fc.maxSafeInteger().map((value) => value + 0);
const fraction = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const value = fc.oneof(text, fc.boolean(), whole, fraction, fc.array(text, { maxLength: 3 }));
const properties: fc.Arbitrary<Properties> = fc.dictionary(fc.constantFrom("name", "aliases", "note", "weight", "order"), value);

const nodes: fc.Arbitrary<NodeRecord[]> = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom(...labels),
    id: fc.constantFrom("a", "b"),
    properties: properties.map((own) => ({ ...own, scheme: "curated" })),
  }),
  { selector: ({ label, id }) => `${label}:${id}`, maxLength: 16 },
);

const records: fc.Arbitrary<OntologyRecords> = nodes.chain((all) => {
  const possible = patterns.flatMap(([from, type, to]) => {
    const ofLabel = (label: string): NodeRecord[] => all.filter((record) => record.label === label);
    return ofLabel(from).flatMap((a) => ofLabel(to).map((b) => ({ type, from: keyOf(a), to: keyOf(b) })));
  });
  const some: fc.Arbitrary<Omit<RelationshipRecord, "properties">[]> = fc.subarray(possible);
  return some
    .chain((chosen) => fc.tuple(...chosen.map((ends) => properties.map((own) => ({ ...ends, properties: own })))))
    .map((relationships) => ({ nodes: all, relationships }));
});

function keyOf({ label, id }: NodeRecord): RelationshipRecord["from"] {
  return { label, id };
}

test("whatever was there before, the graph then holds exactly the records that were loaded", async () => {
  await fc.assert(
    fc.asyncProperty(records, async (wanted) => {
      await db.graph.write(async (writer) => applyPlan(writer, planOf(await readRecords(writer, "curated"), wanted)));
      const held = await db.graph.write((reader) => readRecords(reader, "curated"));
      expect(inOrder(held)).toEqual(inOrder(wanted));
    }),
    { numRuns: 60 },
  );
}, 120_000);

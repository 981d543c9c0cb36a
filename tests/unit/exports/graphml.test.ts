import { edgeKeys, nodeKeys } from "../../../src/exports/graphml-keys";
import { xmlText } from "../../../src/exports/xml-text";
import { toRecords } from "../../../src/facts/to-records";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { sampleRecords } from "../../support/sample-records";

test("a text stands in XML as it is, and what XML has no place for as U+FFFD", () => {
  expect(xmlText(`a < b & "c"\t\r\n> ✓ 😀`)).toBe("a &lt; b &amp; &quot;c&quot;&#9;&#13;&#10;&gt; ✓ 😀");
  expect(xmlText("\u0000a\u0008b\u001Fc\uD800d\uFFFE")).toBe("\uFFFDa\uFFFDb\uFFFDc\uFFFDd\uFFFD");
});

/** What names are found by, and is made anew from them. */
const forSearchAlone = ["keys"];
const typeOf = (value: unknown): string => (Array.isArray(value) ? "string" : typeof value === "number" ? (Number.isInteger(value) ? "int" : "double") : typeof value);

test("every property of the graph has a key of its type in GraphML", () => {
  const all = [sampleRecords(), toRecords(readSeeds("seeds"))];
  const wrong = (records: readonly { readonly properties: object }[], keys: Readonly<Record<string, string>>) =>
    records.flatMap(({ properties }) => Object.entries(properties)).filter(([name, value]) => {
      const type = typeOf(value);
      return !forSearchAlone.includes(name) && keys[name] !== type && !(type === "int" && keys[name] === "double");
    }).map(([name]) => name);
  expect(all.flatMap(({ nodes }) => wrong(nodes, nodeKeys))).toEqual([]);
  expect(all.flatMap(({ relationships }) => wrong(relationships, edgeKeys))).toEqual([]);
});

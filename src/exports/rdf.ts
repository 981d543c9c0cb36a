import { DataFactory, Writer } from "n3";
import type { NodeKey } from "../facts/records";

/** What stands behind a term: a text in English, a plain text, a number, a language, or another thing. */
type TermKind = "text" | "plain" | "float" | "language" | "thing";

/** The terms that a file uses, as `<prefix>:<name>`, and the prefixes. */
export interface Vocabulary {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, TermKind>>;
}

type RdfValue = string | number | Resource;

/** One thing of a file: its address, left out where only this file speaks of it, its class, and its values by term. */
export interface Resource {
  readonly id?: string;
  readonly type: string;
  readonly values: Readonly<Record<string, readonly RdfValue[]>>;
}

/** The address of a node: `urn:role-ontology:skill:python`, or `https://example.org/skill/python`. */
export function iriOf({ label, id }: NodeKey, base: string): string {
  const slug = id.replace(/[^A-Za-z0-9._~:-]/g, encodeURIComponent);
  return `${base}${label.toLowerCase()}${base.endsWith(":") ? ":" : "/"}${slug}`;
}

const language = "en";
const datatypes: Readonly<Record<TermKind, object>> = {
  text: { "@container": "@language" }, plain: {}, float: { "@type": "xsd:float" }, language: { "@type": "xsd:language" }, thing: { "@type": "@id" },
};

/** Things as JSON-LD: one context, then one thing a line. */
export async function* jsonLd(vocabulary: Vocabulary, pages: AsyncIterable<readonly Resource[]>): AsyncGenerator<string> {
  const { prefixes, terms } = vocabulary;
  const context = { ...prefixes, ...Object.fromEntries(Object.entries(terms).map(([term, kind]) => [term, { "@id": term, ...datatypes[kind] }])) };
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  let between = "";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield between + page.map((resource) => JSON.stringify(asJson(resource, terms))).join(",\n");
    between = ",\n";
  }
  yield "\n]}\n";
}

function asJson({ id, type, values }: Resource, terms: Vocabulary["terms"]): object {
  const filled = Object.entries(values).filter(([, all]) => all.length > 0);
  return {
    ...(id !== undefined && { "@id": id }),
    "@type": type,
    ...Object.fromEntries(filled.map(([term, all]) => {
      const plain = all.map((value) => (typeof value === "object" ? asJson(value, terms) : value));
      const shown = plain.length === 1 ? plain[0] : plain;
      return [term, terms[term] === "text" ? { [language]: shown } : shown];
    })),
  };
}

/** Things as Turtle; they name no things inside them. */
export async function* turtle({ prefixes, terms }: Vocabulary, pages: AsyncIterable<readonly Resource[]>): AsyncGenerator<string> {
  let text = "";
  const writer = new Writer({ write: (part: string, _encoding: string, done?: () => void) => ((text += part), done?.()), end: (done?: () => void) => done?.() }, { prefixes });
  const taken = (): string => [text, (text = "")][0] ?? "";
  for await (const page of pages) {
    for (const resource of page) writer.addQuads(quadsOf(resource, { prefixes, terms }));
    yield taken();
  }
  writer.end();
  yield taken();
}

function quadsOf({ id = "", type, values }: Resource, { prefixes, terms }: Vocabulary) {
  const { literal, namedNode, quad } = DataFactory;
  const full = (curie: string) => namedNode(curie.replace(/^([^:]*):/, (_whole, prefix: string) => prefixes[prefix] ?? `${prefix}:`));
  const object = (term: string, value: string) => (terms[term] === "thing" ? namedNode(value) : terms[term] === "text" ? literal(value, language) : literal(value));
  const all = Object.entries(values).flatMap(([term, some]) => some.map((value) => quad(namedNode(id), full(term), object(term, String(value)))));
  return [quad(namedNode(id), full("rdf:type"), full(type)), ...all];
}

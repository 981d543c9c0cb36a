import type { Context } from "../context";
import type { NodeRecord, Properties } from "../facts/records";
import type { Label } from "../ontology/labels";
import { curated } from "../ontology/schemes";
import { MatchRelation } from "../ontology/vocabulary";
import type { Part } from "./part";
import type { IriBase, PartFormat } from "./part-file";
import { iriOf, jsonLd, type Resource, turtle, type Vocabulary } from "./rdf";
import { linksIn, nodesIn } from "./read-part";
import type { Link } from "./record.queries";
import { type SkosLink, type SkosLinks, skosLinks } from "./skos-links";

/** Names and hierarchies as SKOS, one scheme per kind of concept and place that it comes from. */
export const skosTurtle: PartFormat = { name: "ontology.skos.ttl", type: "text/turtle; charset=utf-8", write: (...asked) => turtle(vocabulary, resources(...asked)) };
export const skosJsonLd: PartFormat = { name: "ontology.skos.jsonld", type: "application/ld+json; charset=utf-8", write: (...asked) => jsonLd(vocabulary, resources(...asked)) };

const vocabulary: Vocabulary = {
  prefixes: {
    skos: "http://www.w3.org/2004/02/skos/core#", dct: "http://purl.org/dc/terms/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", xsd: "http://www.w3.org/2001/XMLSchema#",
  },
  terms: {
    "dct:title": "text", "skos:hasTopConcept": "thing",
    "skos:prefLabel": "text", "skos:altLabel": "text", "skos:definition": "text", "skos:scopeNote": "text", "skos:notation": "plain", "skos:inScheme": "thing",
    "skos:topConceptOf": "thing", "skos:broader": "thing", "skos:narrower": "thing", "skos:related": "thing", "skos:exactMatch": "thing", "skos:closeMatch": "thing",
    "skos:broadMatch": "thing", "skos:narrowMatch": "thing", "skos:relatedMatch": "thing",
  },
};

/** Which scheme a kind goes to: families stand above roles, categories above tools. */
const schemeOf: Readonly<Partial<Record<Label, string>>> = {
  RoleFamily: "roles", Role: "roles", Skill: "skills", ToolCategory: "tools", Tool: "tools", Kpi: "kpis", Certification: "certifications",
};
const kinds = Object.keys(schemeOf) as Label[];

async function* resources(part: Part, { graph }: Context, { base }: IriBase): AsyncGenerator<readonly Resource[]> {
  const raw: SkosLink[] = [];
  for await (const page of linksIn(part, graph, kinds)) for (const link of page) raw.push(...skosLinkOf(link, base));
  const links = skosLinks(raw);
  const tops = new Map<string, string[]>();
  for await (const page of nodesIn(part, graph, kinds)) {
    for (const node of page) {
      const [id, scheme] = [iriOf(node, base), schemeIri(node, base)];
      if (!tops.has(scheme)) tops.set(scheme, []);
      if (!links.get(id)?.["skos:broader"]) tops.get(scheme)?.push(id);
    }
    yield page.map((node) => concept(node, base, links));
  }
  yield [...tops].map(([scheme, top]) => ({
    id: scheme, type: "skos:ConceptScheme", values: { "dct:title": [scheme.slice(base.length).replaceAll(/[:/-]/g, " ").replace("scheme ", "")], "skos:hasTopConcept": top },
  }));
}

const relations: Readonly<Partial<Record<Link["type"], "broader" | "related">>> = {
  BROADER: "broader", IN_FAMILY: "broader", IN_CATEGORY: "broader", RELATED: "related", PREREQUISITE: "related", EXERCISES: "related", MOVES: "related",
};

function skosLinkOf({ type, from, to, uri, properties }: Link, base: string): SkosLink[] {
  const [relation, id] = [relations[type], iriOf(from, base)];
  if (relation) return [{ from: id, to: iriOf(to, base), relation }];
  return type === "MATCHES" && uri !== null ? [{ from: id, to: uri, relation: MatchRelation.parse(properties.relation) }] : [];
}

function schemeIri({ label, properties }: NodeRecord, base: string): string {
  const place = properties.scheme === curated ? "" : `${String(properties.scheme)}-`;
  return `${base}scheme${base.endsWith(":") ? ":" : "/"}${place}${schemeOf[label]}`;
}

function concept(node: NodeRecord, base: string, links: SkosLinks): Resource {
  const { name, title, description, summary, measures, mission, rationale, aliases } = node.properties;
  const [id, scheme, own, label] = [iriOf(node, base), schemeIri(node, base), links.get(iriOf(node, base)) ?? {}, String(name ?? title)];
  return {
    id,
    type: "skos:Concept",
    values: {
      "skos:prefLabel": [label],
      "skos:altLabel": [...new Set(aliases as readonly string[] | undefined)].filter((alias) => alias !== label),
      "skos:definition": texts(description ?? summary ?? measures),
      "skos:scopeNote": texts(mission ?? rationale),
      "skos:notation": [node.id],
      "skos:inScheme": [scheme],
      "skos:topConceptOf": own["skos:broader"] ? [] : [scheme],
      ...own,
    },
  };
}

function texts(value: Properties[string] | undefined): string[] {
  return value === undefined ? [] : [String(value)];
}

import type { Context } from "../context";
import type { NodeRecord } from "../facts/records";
import { groupBy } from "../group-by";
import { ctdl as vocabulary } from "./ctdl-vocabulary";
import { certification, competency, family, framework, frameworkOf, type Links, occupation } from "./ctdl-things";
import type { Part } from "./part";
import type { IriBase, PartFormat } from "./part-file";
import { iriOf, jsonLd, type Resource } from "./rdf";
import { chunks, linksFrom, linksIn, nodesIn, nodesWith } from "./read-part";
import type { Link } from "./record.queries";

/** Roles as occupations with what they require, skills as competencies of a framework, and certifications, in CTDL and CTDL-ASN. */
export const ctdl: PartFormat = {
  name: "ontology.ctdl.jsonld",
  type: "application/ld+json; charset=utf-8",
  write: (...asked) => jsonLd(vocabulary, resources(...asked)),
};

async function* resources(part: Part, context: Context, iris: IriBase): AsyncGenerator<readonly Resource[]> {
  yield* competencies(part, context, iris);
  for await (const page of nodesIn(part, context.graph, ["Certification"])) yield page.map((node) => certification(node, iris.base));
  yield* occupations(part, context, iris);
}

/** The skills, then their frameworks with those that stand at the top. */
async function* competencies(part: Part, { graph }: Context, { base }: IriBase): AsyncGenerator<readonly Resource[]> {
  const children = new Map<string, string[]>();
  for await (const page of linksIn(part, graph, ["Skill"])) {
    for (const { type, from, to } of page) if (type === "BROADER") children.set(to.id, [...(children.get(to.id) ?? []), iriOf(from, base)]);
  }
  const tops = new Map<string, string[]>();
  for await (const { node, links } of withLinks(part, graph)) {
    yield node.map((skill) => competency(skill, base, links.get(skill.id) ?? [], children.get(skill.id) ?? []));
    for (const skill of node) {
      const id = frameworkOf(skill, base);
      if (!tops.has(id)) tops.set(id, []);
      if (!links.get(skill.id)?.some(({ type }) => type === "BROADER")) tops.get(id)?.push(iriOf(skill, base));
    }
  }
  yield [...tops].map(([id, top]) => framework(id, top));
}

async function* withLinks(part: Part, graph: Context["graph"]): AsyncGenerator<{ node: readonly NodeRecord[]; links: Links }> {
  for (const ids of chunks(part.ids.get("Skill") ?? [])) {
    const [node, links] = await Promise.all([nodesWith(graph, "Skill", ids), linksFrom(graph, "Skill", ids)]);
    yield { node, links: byStart(links.filter(part.shows)) };
  }
}

async function* occupations(part: Part, { graph }: Context, { base }: IriBase): AsyncGenerator<readonly Resource[]> {
  for await (const page of nodesIn(part, graph, ["RoleFamily"])) yield page.map((node) => family(node, base));
  for (const ids of chunks(part.ids.get("Role") ?? [])) {
    const [roles, links] = await Promise.all([nodesWith(graph, "Role", ids), linksFrom(graph, "Role", ids)]);
    const shown = links.filter(part.shows);
    const years = await nodesWith(graph, "YearsRange", shown.filter(({ type }) => type === "ASKS_YEARS").map(({ to }) => to.id));
    const yearsById = new Map(years.map((range) => [range.id, range]));
    const own = byStart(shown);
    yield roles.map((role) => occupation(role, base, own.get(role.id) ?? [], yearsById));
  }
}

function byStart(links: readonly Link[]): Links {
  return groupBy(links, ({ from }) => from.id);
}

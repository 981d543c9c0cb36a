import type { NodeRecord, Properties } from "../facts/records";
import { groupBy } from "../group-by";
import { Importance, type MatchRelation } from "../ontology/vocabulary";
import { iriOf, type Resource } from "./rdf";
import type { Link } from "./record.queries";

/** The relationships of nodes, by the id that they start from. */
export type Links = ReadonlyMap<string, readonly Link[]>;

const alignments: Readonly<Record<MatchRelation, string>> = {
  EXACT: "ceasn:exactAlignment", CLOSE: "ceasn:majorAlignment", BROAD: "ceasn:broadAlignment", NARROW: "ceasn:narrowAlignment", RELATED: "ceasn:minorAlignment",
};

/** The framework that a skill belongs to: one per place that skills come from. */
export function frameworkOf({ properties }: Pick<NodeRecord, "properties">, base: string): string {
  return `${base}framework${base.endsWith(":") ? ":" : "/"}${String(properties.scheme)}`;
}

export function framework(id: string, top: readonly string[]): Resource {
  const name = `Skills: ${id.slice(id.search(/[^:/]*$/))}`;
  return { id, type: "ceasn:CompetencyFramework", values: { "ceasn:name": [name], "ceasn:inLanguage": ["en"], "ceasn:hasTopChild": top } };
}

/** A skill; what it means is its text, its name where nothing says more. */
export function competency(skill: NodeRecord, base: string, links: readonly Link[], children: readonly string[]): Resource {
  const { name, description, kind, aliases } = skill.properties;
  const to = (wanted: Link["type"]) => links.filter(({ type }) => type === wanted).map((link) => iriOf(link.to, base));
  const matches = groupBy(links.filter(({ type }) => type === "MATCHES"), ({ properties }) => alignments[properties.relation as MatchRelation]);
  const [parents, inFramework] = [to("BROADER"), frameworkOf(skill, base)];
  return {
    id: iriOf(skill, base),
    type: "ceasn:Competency",
    values: {
      "ceasn:competencyLabel": texts(name), "ceasn:competencyText": texts(description ?? name), "ceasn:competencyCategory": texts(kind).map(words),
      "ceasn:conceptKeyword": texts(aliases), "ceasn:codedNotation": [skill.id], "ceasn:inLanguage": ["en"], "ceasn:isPartOf": [inFramework],
      "ceasn:isTopChildOf": parents.length === 0 ? [inFramework] : [], "ceasn:isChildOf": parents, "ceasn:hasChild": children,
      "ceasn:prerequisiteAlignment": to("PREREQUISITE"),
      ...Object.fromEntries([...matches].map(([term, same]) => [term, same.flatMap(({ uri }) => uri ?? [])])),
    },
  };
}

export function certification(node: NodeRecord, base: string): Resource {
  const { name, aliases, issuer } = node.properties;
  const owner: Resource[] = texts(issuer).map((title) => ({ type: "ceterms:CredentialOrganization", values: { "ceterms:name": [title] } }));
  return { id: iriOf(node, base), type: "ceterms:Certification", values: { "ceterms:name": texts(name), "ceterms:alternateName": texts(aliases), "ceterms:ownedBy": owner } };
}

/** A family as the broader occupation that its roles specialise. */
export function family(node: NodeRecord, base: string): Resource {
  const { name, description } = node.properties;
  return { id: iriOf(node, base), type: "ceterms:Occupation", values: { "ceterms:name": texts(name), "ceterms:description": texts(description), "ceterms:codedNotation": [node.id] } };
}

/** A role with a condition for each importance that it gives to skills; what is optional is recommended, like certifications. */
export function occupation(role: NodeRecord, base: string, links: readonly Link[], years: ReadonlyMap<string, NodeRecord>): Resource {
  const { title, aliases, summary } = role.properties;
  const of = (wanted: Link["type"]) => links.filter(({ type }) => type === wanted);
  const skills = (importance: Importance) => of("REQUIRES").filter(({ properties }) => properties.importance === importance).map((link) => alignment(link, role, base));
  const least = of("ASKS_YEARS").flatMap(({ to }) => years.get(to.id)?.properties.min ?? []).map(Number);
  const [critical, important, optional] = Importance.options.map(skills) as [Resource[], Resource[], Resource[]];
  const credentials = of("SUGGESTS").map(({ to }) => iriOf(to, base));
  return {
    id: iriOf(role, base),
    type: "ceterms:Occupation",
    values: {
      "ceterms:name": texts(title), "ceterms:alternateName": texts(aliases), "ceterms:description": texts(summary), "ceterms:codedNotation": [role.id],
      "ceterms:keyword": of("USES").flatMap(({ names: [, tool] }) => tool ?? []),
      "ceterms:isSpecializationOf": of("IN_FAMILY").map(({ to }) => iriOf(to, base)),
      "ceterms:requires": [
        ...condition("Critical skills", { "ceterms:targetCompetency": critical, "ceterms:yearsOfExperience": least.length > 0 ? [Math.min(...least)] : [] }),
        ...condition("Important skills", { "ceterms:targetCompetency": important }),
      ],
      "ceterms:recommends": condition("Optional skills and certifications", { "ceterms:targetCompetency": optional, "ceterms:targetCredential": credentials }),
    },
  };
}

/** A condition, unless nothing is in it. */
function condition(name: string, values: Resource["values"]): Resource[] {
  if (Object.values(values).every((all) => all.length === 0)) return [];
  return [{ type: "ceterms:ConditionProfile", values: { "ceterms:name": [name], "ceterms:description": [`${name} of this occupation.`], ...values } }];
}

function alignment({ to, names: [, name], properties: { weight, proficiency, tier } }: Link, role: NodeRecord, base: string): Resource {
  return {
    type: "ceterms:CredentialAlignmentObject",
    values: {
      "ceterms:targetNode": [iriOf(to, base)], "ceterms:targetNodeName": name === null ? [] : [name],
      "ceterms:targetNodeDescription": [`${words(String(tier))}; proficiency ${proficiency} of 5.`],
      "ceterms:framework": [frameworkOf(role, base)], "ceterms:weight": [Number(weight)],
    },
  };
}

function texts(value: Properties[string] | undefined): string[] {
  if (value === undefined) return [];
  return value instanceof Array ? [...value] : [String(value)];
}

/** `MUST_HAVE` as "Must have". */
function words(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");
}

import type { NodeRecord, OntologyRecords, Properties } from "../../src/facts/records";
import { nameKeys } from "../../src/ontology/name-key";
import { link, node } from "./sample-records";

const said = { sources: ["esco#occupations#STATED"], says: [""] };

/** A taxonomy that knows many of our names, as ESCO does, beside some of its own; all of it is invented. */
export function rivalEsco(): OntologyRecords {
  const requires = (role: string, skill: string) => link(`Role:esco:${role}`, "REQUIRES", `Skill:esco:${skill}`, {
    importance: "CRITICAL", tier: "GOOD_TO_HAVE", weight: 1.8, proficiency: 3, basis: "DERIVED", origin: "STATED", ...said,
  });
  return {
    nodes: [
      node("Source:esco:classification", { scheme: "esco", title: "A rival", kind: "TAXONOMY", licence: "Free", attribution: "Made up." }),
      node("RoleFamily:esco:C1", { scheme: "esco", name: "Accountants of barns", keys: nameKeys("esco:C1", ["Accountants of barns"]) }),
      role("stock", "data scientist", "AI Engineer", "NLP Engineer", "Senior Engineer"), role("software", "software developer", "Sr Data Engineer"),
      role("vet", "barn vet", "AI Engineer", "barn keeper"), role("keeper", "hay keeper", "barn keeper"),
      ...Array.from({ length: 120 }, (_nothing, index) => role(`farmer-${index}`, `farmer of kind ${index}`)),
      skill("prose", "communication", "Python writing"), skill("talk", "talk to barns", "husbandry"), skill("feed", "feed barns", "husbandry", "tend hay"),
      skill("hay", "tend hay"), skill("ml", "machine learning", "ML"), skill("retro", "retrieve retired trees", "retrospect"),
      skill("dockers", "Docker"), skill("data", "data", "database"),
      { ...skill("group", "working with barns", "Model work"), properties: { ...skill("group", "working with barns", "Model work").properties, group: true } },
      thing("Tool:esco:tool", "Python", "barn counter"),
    ],
    relationships: [
      ...["stock", "software", "vet", "keeper"].flatMap((one) => [requires(one, "prose"), requires(one, "hay"), requires(one, "ml")]),
      ...Array.from({ length: 120 }, (_nothing, index) => link(`Role:esco:farmer-${index}`, "IN_FAMILY", "RoleFamily:esco:C1")),
      link("Skill:esco:hay", "BROADER", "Skill:esco:group", said), link("Skill:esco:feed", "BROADER", "Skill:esco:group", said),
    ],
  };
}

function role(id: string, title: string, ...aliases: string[]): NodeRecord {
  return node(`Role:esco:${id}`, { scheme: "esco", title, aliases, keys: nameKeys(`esco:${id}`, [title, ...aliases]), horizon: "CURRENT", documented: true });
}

function skill(id: string, name: string, ...aliases: string[]): NodeRecord {
  return thing(`Skill:esco:${id}`, name, ...aliases);
}

function thing(id: string, name: string, ...aliases: string[]): NodeRecord {
  const properties: Properties = { scheme: "esco", name, aliases, keys: nameKeys(id.slice(id.indexOf(":") + 1), [name, ...aliases]) };
  return node(id, id.startsWith("Skill") ? { ...properties, kind: "TECHNICAL" } : properties);
}

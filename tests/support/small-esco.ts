import type { NodeRecord, OntologyRecords, RelationshipRecord } from "../../src/facts/records";
import { weightOf } from "../../src/gap/weight";
import type { Importance } from "../../src/ontology/vocabulary";
import { link, node } from "./sample-records";

const said = { sources: ["esco#occupationSkillRelations#STATED"], says: [""] };

export const dataScientist = "esco:258e46f9-0075-4a2e-adae-1ff0477e0f30";

/** A part of ESCO in our own words: one occupation that roles of ours match, with skills of which some are matched and some are not. */
export function smallEsco(): OntologyRecords {
  return {
    nodes: [
      node("Source:esco", { scheme: "esco", title: "A part of ESCO", kind: "TAXONOMY" }),
      node(`Role:${dataScientist}`, { scheme: "esco", title: "data scientist", aliases: [], keys: ["data scientist"], horizon: "CURRENT", documented: true }),
      ...Object.entries(skills).map(([name, id]) => skill(id, name)),
      node("Tool:esco:notebook", { scheme: "esco", name: "notebook software", aliases: [], keys: ["notebook software"] }),
    ],
    relationships: [
      requires("Python (computer programming)", "CRITICAL", 3),
      requires("natural language processing", "CRITICAL", 3),
      requires("recommender systems", "CRITICAL", 3),
      requires("data ethics", "CRITICAL", 3),
      requires("utilise machine learning", "OPTIONAL", 2),
      link(`Skill:${skills["recommender systems"]}`, "RELATED", `Skill:${skills["machine learning"]}`, said),
      link(`Role:${dataScientist}`, "USES", "Tool:esco:notebook", { commonality: "COMMON", origin: "STATED", ...said }),
    ],
  };
}

const skills = {
  "Python (computer programming)": "esco:ccd0a1d9-afda-43d9-b901-96344886e14d",
  "natural language processing": "esco:fff0e2cd-d0bd-4b02-9daf-158b79d9688a",
  "machine learning": "esco:3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43",
  "utilise machine learning": "esco:8369c2d6-c100-4cf6-bd83-9668d8678433",
  "tools for software configuration management": "esco:9d2e926f-53d9-41f5-98f3-19dfaa687f3f",
  "recommender systems": "esco:recommender-systems",
  "data ethics": "esco:data-ethics",
} as const;

function skill(id: string, name: string): NodeRecord {
  return node(`Skill:${id}`, { scheme: "esco", name, aliases: [], keys: [name.toLowerCase()], kind: "TECHNICAL" });
}

function requires(name: keyof typeof skills, importance: Importance, proficiency: number): RelationshipRecord {
  const tier = "GOOD_TO_HAVE";
  return link(`Role:${dataScientist}`, "REQUIRES", `Skill:${skills[name]}`, {
    importance, tier, weight: weightOf(importance, tier), proficiency, basis: "DERIVED", origin: "STATED", ...said,
  });
}

import type { FaultCase } from "./faults-of-rows";

const matches = "matches/esco.yml";
const id = (last: string) => `esco:00000000-0000-4000-8000-0000000000${last}`;

/** Faults among the reviewed matches with a taxonomy. */
export const faultsOfMatches: readonly FaultCase[] = [
  {
    fault: "a match of an unknown skill",
    edit: [matches, "Skill:python", "Skill:pyton"],
    says: ['matches/esco.yml:1: There is no role, skill or tool "Skill:pyton". Near it: "Skill:python", "Skill:sql", "Skill:knitting".'],
  },
  {
    fault: "a match of a kind that matches nothing",
    edit: [matches, "Role:data-analyst", "Kpi:defect-rate"],
    says: ['matches/esco.yml:5: There is no role, skill or tool "Kpi:defect-rate".'],
  },
  {
    fault: "an id of theirs that is none",
    edit: [matches, id("01"), "esco:python"],
    says: ['matches/esco.yml:1: theirs: Wanted an id of ESCO like "esco:ccd0a1d9-afda-43d9-b901-96344886e14d", got "esco:python".'],
  },
  {
    fault: "an id of the other taxonomy",
    edit: [matches, id("02"), "onet:2.A.1.a"],
    says: ['matches/esco.yml:2: theirs: Wanted an id of ESCO like "esco:ccd0a1d9-afda-43d9-b901-96344886e14d", got "onet:2.A.1.a".'],
  },
  {
    fault: "an unknown relation",
    edit: [matches, "relation: BROAD,", "relation: BROADER,"],
    says: ['matches/esco.yml:2: relation: Wanted one of EXACT, CLOSE, BROAD, NARROW, RELATED, NONE, got "BROADER". Near it: "BROAD".'],
  },
  {
    fault: "a pair that is judged twice",
    edit: [matches, "Skill:mentoring", "Skill:data-modeling"],
    says: [`matches/esco.yml:4: "Skill:data-modeling" and "${id("03")}" are judged twice; leave one of the two.`],
  },
  {
    fault: "a concept of theirs under two labels",
    edit: [matches, "label: create data models, relation: NONE", "label: make data models, relation: NONE"],
    says: [`matches/esco.yml:4: "${id("03")}" is called "create data models" further up and "make data models" here.`],
  },
  {
    fault: "a concept of ours that is the same as two of theirs",
    edit: [matches, "Skill:sql, theirs: esco:00000000-0000-4000-8000-000000000002, label: query languages, relation: BROAD",
      "Skill:python, theirs: esco:00000000-0000-4000-8000-000000000002, label: query languages, relation: EXACT"],
    says: [`matches/esco.yml:2: "Skill:python" is already the same as "${id("01")}"; it cannot be the same as "${id("02")}" too. Call one CLOSE.`],
  },
  {
    fault: "a concept of theirs that is the same as two of ours",
    edit: [matches, `${id("02")}, label: query languages, relation: BROAD`, `${id("01")}, label: Python (computer programming), relation: EXACT`],
    says: [`matches/esco.yml:2: "${id("01")}" is already the same as "Skill:python"; it cannot be the same as "Skill:sql" too. Call one CLOSE.`],
  },
  {
    fault: "a file of matches that nothing would read",
    edit: ["matches/esko.yml", "", "[]"],
    says: ['matches/esko.yml:1: No seed file has this name. Near it: "matches/esco.yml", "matches/onet.yml".'],
  },
];

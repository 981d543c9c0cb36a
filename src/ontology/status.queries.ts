import { z } from "zod";
import { count, none, query } from "../graph/query";
import { text } from "../graph/shapes";

/** How much each scheme holds; groups are no skills. */
export const countsOfSchemes = query("countsOfSchemes", {
  params: z.strictObject({ schemes: z.array(text) }),
  row: z.object({ scheme: text, roles: count, families: count, skills: count, tools: count, kpis: count, transitions: count, statements: count }),
})`
UNWIND $schemes AS scheme
RETURN {
  scheme: scheme,
  roles: COUNT { (:Role {scheme: scheme}) },
  families: COUNT { (:RoleFamily {scheme: scheme}) },
  skills: COUNT { (:Skill {scheme: scheme}) } - COUNT { (g:Skill {group: true}) WHERE g.scheme = scheme },
  tools: COUNT { (:Tool {scheme: scheme}) },
  kpis: COUNT { (:Kpi {scheme: scheme}) },
  transitions: COUNT { (:Transition {scheme: scheme}) },
  statements: COUNT { (:Statement {scheme: scheme}) }
} AS row
`;

/** How many facts each source has a voice in, sources without any included, by title. */
export const factsOfSources = query("factsOfSources", {
  params: none,
  row: z.object({ slug: text, title: text, facts: count }),
})`
CALL () {
  MATCH ()-[r]->() WHERE r.sources IS NOT NULL RETURN elementId(r) AS fact, r.sources AS places
  UNION ALL
  MATCH (n) WHERE n.sources IS NOT NULL RETURN elementId(n) AS fact, n.sources AS places
}
UNWIND places AS place
WITH DISTINCT fact, split(place, '#')[0] AS source
WITH source, count(*) AS facts
WITH collect({source: source, facts: facts}) AS counted
MATCH (s:Source)
RETURN {slug: s.id, title: s.title, facts: coalesce(head([one IN counted WHERE one.source = s.id | one.facts]), 0)} AS row
ORDER BY s.title, s.id
`;

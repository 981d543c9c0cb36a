import { type KnownPhrases, phrasesFrom } from "../blueprint/known-phrases";
import type { Vocabulary } from "./vocabulary";

/** What the ontology calls its skills, KPIs, tools and categories of tools, to tell where a cell of a table without borders ends. */
export function phrasesOf({ Skill, Kpi, Tool, ToolCategory }: Vocabulary): KnownPhrases {
  const namesOf = ({ all }: Vocabulary["Skill"]) => all.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set([...[Skill, Kpi, ToolCategory].flatMap((names) => phrasesFrom(namesOf(names))), ...phrasesFrom(namesOf(Tool), true)]);
}

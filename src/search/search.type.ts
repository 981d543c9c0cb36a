import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { Certification } from "../certifications/certification.type";
import { connectionOf } from "../connection.type";
import { parseGlobalId } from "../global-id";
import { Kpi } from "../kpis/kpi.type";
import { Role } from "../roles/role.type";
import { Skill } from "../skills/skill.type";
import { Tool } from "../tools/tool.type";

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What can be searched for by its name.",
  types: () => [Role, Skill, Tool, Kpi, Certification] as const,
  resolveType: ({ id }) => parseGlobalId(id).kind,
});
export type SearchResult = typeof SearchResult;

@ObjectType({ description: "Something found." })
export class SearchEdge {
  @Field(() => String, { description: "This item's place, to be given as `after`." })
  readonly cursor!: string;

  @Field(() => SearchResult, { description: "What was found." })
  readonly node!: SearchResult;

  @Field(() => Float, { description: "How well it matches, above 0 and at most 1, which is its very name; compares within one search." })
  readonly score!: number;

  @Field(() => String, { description: "The name, alias or text of it that holds most of the words, as the ontology has it." })
  readonly matched!: string;
}

export const SearchConnection = connectionOf("SearchConnection", () => SearchEdge, () => SearchResult);

@ObjectType({ description: "What type-ahead offers." })
export class Suggestion {
  @Field(() => String, { description: "Its canonical name or title, also where an alias was begun." })
  readonly text!: string;

  @Field(() => SearchResult, { description: "What bears the name." })
  readonly node!: SearchResult;
}

import { z } from "zod";
import { keys, query } from "../graph/query";
import { concept, maybeText, text } from "../graph/shapes";
import { SkillKind } from "../ontology/vocabulary";
import type { Skill } from "./skill.type";

export const skill = z.object({ ...concept, kind: SkillKind, description: maybeText }) satisfies z.ZodType<Skill>;

export const skillsByIds = query("skillsByIds", { params: keys, row: skill.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
RETURN s {.*, key, slug: s.id, id: 'Skill:' + s.id} AS row
`;

import { z } from "zod";
import { keys, query } from "../graph/query";
import { maybeText, node, text, texts } from "../graph/shapes";
import { SkillKind } from "../ontology/vocabulary";
import type { Skill } from "./skill.type";

/** A skill where many are listed: without its words. */
export const skillNode = z.object({ ...node, name: text, kind: SkillKind }) satisfies z.ZodType<Skill>;

export const skill = skillNode.extend({ aliases: texts, description: maybeText }) satisfies z.ZodType<Skill>;

export const skillsByIds = query("skillsByIds", { params: keys, row: skill.extend({ key: text }) })`
UNWIND $keys AS key
MATCH (s:Skill {id: key})
RETURN s {.*, key, slug: s.id, id: 'Skill:' + s.id} AS row
`;

import { z } from "zod";
import { identifiers, matchable, type Taxonomy } from "../ontology/external-ids";
import { MatchRelation } from "../ontology/vocabulary";
import { globalIds, oneOf, text, type Known } from "./shape-parts";

/** What a reviewer can say of two concepts: how they relate, or that they do not. */
const Verdict = z.enum([...MatchRelation.options, "NONE"]);

/** A file of reviewed matches between concepts of ours and of one taxonomy. */
export function matchShape(known: Known, taxonomy: Taxonomy) {
  const { name, pattern, example } = identifiers[taxonomy];
  return z.strictObject({
    ours: oneOf("role, skill or tool", globalIds(known, matchable)),
    theirs: z.string().regex(pattern, { error: ({ input }) => `Wanted an id of ${name} like "${example}", got "${String(input)}".` }),
    label: text,
    relation: Verdict,
    note: text.optional(),
  });
}

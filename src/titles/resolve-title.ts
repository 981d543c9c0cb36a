import { BadInputError } from "../errors";
import { allLevels } from "../families/family.queries";
import type { Loaders } from "../loaders";
import { ladders, rolesLikeTitles } from "./title.queries";
import { likeTitle } from "./like-title";
import { type Understanding, understandTitle } from "./understand-title";

/** What a title means. @throws BadInputError when it is blank. */
export async function resolveTitle(title: string, loaders: Loaders): Promise<Understanding> {
  if (title.trim() === "") throw new BadInputError('"title" takes a job title like "Sr. NLP Engineer"; a blank one came.');
  const words = likeTitle(title);
  const [levels, rungs, roles] = await Promise.all([
    loaders.all(allLevels), loaders.all(ladders), words === null ? [] : loaders.many(rolesLikeTitles, words),
  ]);
  return understandTitle(title, { levels, ladders: rungs, roles });
}

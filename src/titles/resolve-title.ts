import { BadInputError } from "../errors";
import { allLevels } from "../families/family.queries";
import type { Loaders } from "../loaders";
import { ladders, rolesLikeTitles } from "./title.queries";
import { likeTitle } from "./like-title";
import { type Understanding, understandTitle } from "./understand-title";

/** To understand a title takes milliseconds: lists of roles are asked for by slug. */
const mostTitles = 20;
const longestTitle = 300;

/** What each request has asked so far. */
const understood = new WeakMap<Loaders, Map<string, Promise<Understanding>>>();

/** What a title means. @throws BadInputError when it is blank or very long, or one of too many in a request. */
export function resolveTitle(title: string, loaders: Loaders): Promise<Understanding> {
  const titles = understood.get(loaders) ?? new Map<string, Promise<Understanding>>();
  understood.set(loaders, titles);
  const meaning = titles.get(title) ?? (titles.size < mostTitles ? understand(title, loaders) : refuse());
  titles.set(title, meaning);
  return meaning;
}

async function understand(title: string, loaders: Loaders): Promise<Understanding> {
  if (title.trim() === "") throw new BadInputError('"title" takes a job title like "Sr. NLP Engineer"; a blank one came.');
  if (title.length > longestTitle) throw new BadInputError(`"title" takes ${longestTitle} characters at most; ${title.length} came.`);
  const words = likeTitle(title);
  const [levels, rungs, roles] = await Promise.all([
    loaders.all(allLevels), loaders.all(ladders), words === null ? [] : loaders.many(rolesLikeTitles, words),
  ]);
  return understandTitle(title, { levels, ladders: rungs, roles });
}

async function refuse(): Promise<never> {
  throw new BadInputError(`A request takes ${mostTitles} titles at most that no role bears exactly. Ask for roles by slug, or in several requests.`);
}

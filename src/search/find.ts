import type { Context } from "../context";
import { BadInputError } from "../errors";
import { type Page, pageOf } from "../graph/page";
import { andThen, type MaybePromise } from "../maybe-promise";
import { nameKey } from "../ontology/name-key";
import { curated } from "../ontology/schemes";
import { allWordsOrSlips, anyWord, beginnings, literalsIn, mostWords } from "./full-text";
import { byIdsOf, type SearchedKind, searchedKinds } from "./kinds";
import { ranked } from "./rank";
import { knownSchemes } from "./references";
import type { SearchArgs, SuggestArgs } from "./search.args";
import type { SearchEdge, SearchResult, Suggestion } from "./search.type";
import { suggested } from "./suggest";
import { conceptsFound, type FoundRow } from "./word.queries";
import { plainWords } from "./words";

/** What a search ranks, and what type-ahead chooses from: the best by Neo4j's score. */
const mostFound = 500;
/** So few hits of all the words are followed by those of any. */
const few = 5;
const mostBegun = 200;
const mostSuggested = 8;
const longestStart = 200;

interface Where {
  readonly kinds: readonly SearchedKind[];
  /** All when null. */
  readonly schemes: readonly string[] | null;
  readonly withGroups: boolean;
}

/** A page of what has all the words, slips of the keyboard forgiven, best first; where that is little, what has any of them follows. */
export async function searchPage({ text, kinds, schemes, first, after }: SearchArgs, context: Context): Promise<Page<Omit<SearchEdge, "cursor">>> {
  const where = { kinds: searchedKinds(kinds), schemes: knownSchemes(schemes), withGroups: true };
  const words = wordsOf(text);
  const all = await found(allWordsOrSlips(text), text, where, mostFound, context);
  const rows = ranked(words, words.length > 1 ? await withMore(all, text, where, context) : all);
  const page = pageOf("search", rows.map((row) => ({ ...row, node: row })), idOf, { first, after });
  return page.with(({ node: row, matched, score }) => andThen(nodeOf(row, context), (node) => ({ node, matched, score })));
}

/** With what has any of the words, where little has all of them. Of ours it follows whatever taxonomies have, so that these change nothing of it. */
async function withMore(all: readonly FoundRow[], text: string, where: Where, context: Context): Promise<readonly FoundRow[]> {
  if (all.length < few) return found(anyWord(text), text, where, mostFound, context);
  const isOursAsked = where.schemes?.includes(curated) ?? true;
  const isLittle = all.filter(({ scheme }) => scheme === curated).length < few;
  if (!isOursAsked || !isLittle) return all;
  const ours = await found(anyWord(text), text, { ...where, schemes: [curated] }, mostFound, context);
  return [...ours, ...all.filter(({ scheme }) => scheme !== curated)].slice(0, mostFound);
}

/** What type-ahead offers. @throws BadInputError when `first` is not from 0 to 8. */
export async function suggestions({ prefix, kinds, schemes, first }: SuggestArgs, context: Context): Promise<Suggestion[]> {
  const size = first ?? mostSuggested;
  if (size < 0 || size > mostSuggested) throw new BadInputError(`"first" takes a whole number from 0 to ${mostSuggested}; ${size} came.`);
  const where = { kinds: searchedKinds(kinds), schemes: knownSchemes(schemes), withGroups: false };
  const rows = await found(beginnings(prefix), prefix, where, mostBegun, context);
  const best = suggested(wordsOf(prefix), rows).slice(0, size);
  return Promise.all(best.map(async (row) => ({ text: row.name, node: await nodeOf(row, context) })));
}

async function found(words: string | null, text: string, where: Where, limit: number, { graph }: Context): Promise<FoundRow[]> {
  if (words === null) return [];
  return graph.read(conceptsFound, { ...where, words, literals: literalsIn(text), start: nameKey(text).slice(0, longestStart), limit });
}

const wordsOf = (text: string): string[] => plainWords(text).slice(0, mostWords);

const idOf = ({ kind, slug }: FoundRow): string => `${kind}:${slug}`;

function nodeOf({ kind, slug }: FoundRow, { loaders }: Context): MaybePromise<SearchResult> {
  return loaders.get(byIdsOf[kind], slug);
}

import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { searchPage, suggestions } from "./find";
import { SearchArgs, SuggestArgs } from "./search.args";
import { SearchConnection, Suggestion } from "./search.type";

/** A search compares up to 500 names and descriptions, letter by letter where words have slips; type-ahead reads up to 200 names. */
const searchCost = 10_000;
const suggestionCost = 1_500;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: searchCost,
    description:
      "What holds all the words in its names or description, best first; where that is less than five, what holds any of them follows. " +
      "Slips of the keyboard in names are forgiven, the last word may be only begun, a word like C++ or .NET is taken as it is written. " +
      "The order is: the very name, an alias, a name that begins so, all words in one name, words in the description, slips. At most 500 items.",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return searchPage(args, context);
  }

  @Query(() => [Suggestion], {
    complexity: suggestionCost,
    description: "Type-ahead: things with a name or alias whose words begin as the words typed do. What bears just this name or alias comes first, then names that begin so, then words of names, then aliases.",
  })
  suggest(@Args(() => SuggestArgs) args: SuggestArgs, @Ctx() context: Context) {
    return suggestions(args, context);
  }
}

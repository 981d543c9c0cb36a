import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import type { MaybePromise } from "../maybe-promise";
import { Source, SourceRef } from "./source.type";
import { sourcesByIds } from "./source.queries";

@Resolver(() => SourceRef)
export class SourceRefResolver {
  @FieldResolver(() => Source, { description: "The source that says it." })
  source(@Root() voice: SourceRef, @Ctx() { loaders }: Context): MaybePromise<Source> {
    return loaders.get(sourcesByIds, voice.sourceId);
  }
}

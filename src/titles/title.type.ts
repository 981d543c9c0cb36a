import { Field, Float, ObjectType } from "type-graphql";
import type { Meaning } from "./title-sense";

@ObjectType({ description: "A role, or a rung of a family, that a title may mean." })
export class TitleCandidate implements Meaning {
  readonly role!: string | null;
  readonly family!: string | null;
  readonly level!: string | null;

  @Field(() => Float, { description: "From 0 to 1; 1 only when the role bears just this name." })
  readonly confidence!: number;
}

@ObjectType({ description: "What a job title means." })
export class TitleResolution {
  @Field(() => [TitleCandidate], { description: "The most confident first, five at most." })
  readonly candidates!: readonly TitleCandidate[];

  @Field(() => [String], { description: "Words of the title that no candidate makes use of, as they were written." })
  readonly unrecognised!: readonly string[];
}

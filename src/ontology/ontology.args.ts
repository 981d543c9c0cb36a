import { ArgsType, Field } from "type-graphql";
import { FirstArgs } from "../page.args";
import { LintSeverity } from "./vocabulary";

@ArgsType()
export class LintArgs extends FirstArgs {
  @Field(() => LintSeverity.enum, { nullable: true, description: "Only findings of this severity." })
  readonly severity?: LintSeverity | null;
}

import { ArgsType, Field } from "type-graphql";
import { KpiType } from "../ontology/vocabulary";
import { PageArgs } from "../page.args";

@ArgsType()
export class MeasurementArgs extends PageArgs {
  @Field(() => [KpiType.enum], { nullable: true, description: "Only KPIs of one of these types; all when left out." })
  readonly types?: readonly KpiType[] | null;
}

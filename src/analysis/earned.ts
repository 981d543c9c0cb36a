import { ownCredit } from "../gap/credit";
import { standInCredit, standInLevel } from "../gap/near-miss";
import { NearMissRelation } from "../ontology/vocabulary";

/** From awareness to expert. */
export const levels = 5;

/** What a level from 0 to 5 earns against a need from 1 to 5, at 5 × level + need − 1. */
export type Earned = Readonly<Record<NearMissRelation | "OWN", Float64Array>>;

/** The rules of `gap/` in tables: the credit, and the level that counts when effort is measured. */
export const credit = earned(ownCredit, standInCredit);
export const counted = earned((have) => have, standInLevel);

function earned(own: (have: number, need: number) => number, standIn: (relation: NearMissRelation, have: number, need: number) => number): Earned {
  const table = (of: (have: number, need: number) => number) =>
    Float64Array.from({ length: levels * (levels + 1) }, (_nothing, place) => {
      const have = Math.floor(place / levels);
      return have === 0 ? 0 : of(have, (place % levels) + 1);
    });
  const near = NearMissRelation.options.map((relation) => [relation, table((have, need) => standIn(relation, have, need))]);
  return { OWN: table(own), ...Object.fromEntries(near) } as Earned;
}

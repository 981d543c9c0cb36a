import type { SkillClaim } from "../../facts/requirements";
import type { SkillKind } from "../../ontology/vocabulary";
import { elementsIn } from "./elements";
import { occupationsIn } from "./occupations";
import { slugOf, type OnetFiles, type OnetIndex } from "./onet-files";
import { ratings } from "./onet-tables";
import { claimOf, ratingsIn } from "./ratings";
import { kindOf } from "./scales";

export async function readIndex(files: OnetFiles): Promise<OnetIndex> {
  const roles = new Set<string>();
  for await (const { id } of occupationsIn(files)) roles.add(id);
  const elements = await elementsIn(files);
  const skills = new Map<string, SkillKind>();
  const claims = new Map<string, SkillClaim[]>();
  for (const table of ratings) {
    for (const rating of await ratingsIn(files, table, roles, elements)) {
      skills.set(slugOf(rating.element), kindOf(rating.element));
      const claim = claimOf(files, rating);
      if (!claim) continue;
      const known = claims.get(rating.role);
      if (known) known.push(claim);
      else claims.set(rating.role, [claim]);
    }
  }
  return { roles, skills, claims };
}

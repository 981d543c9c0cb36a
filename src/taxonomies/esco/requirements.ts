import type { RelationshipRecord } from "../../facts/records";
import type { SkillClaim } from "../../facts/requirements";
import { groupBy } from "../../group-by";
import { requiresRecords } from "../requires";
import type { EscoFiles } from "./esco-files";
import { occupationSkills } from "./esco-tables";
import { relationTypeOf, voicesOf } from "./relation-types";

/** An essential skill is critical, an optional one optional; ESCO knows neither tiers nor levels. */
export async function* requirements(files: EscoFiles): AsyncGenerator<RelationshipRecord> {
  const { roles, skills, kinds } = await files.index();
  const claims: (SkillClaim & { readonly role: string })[] = [];
  const voice = voicesOf(files, "occupation skill relations");
  for await (const { occupationUri, relationType, skillUri, at } of files.tables.rows(occupationSkills)) {
    const [role, concept, type] = [roles.get(occupationUri), skills.get(skillUri), relationTypeOf(relationType)];
    if (role === undefined) files.tally.leaveOut("The requirement names an unknown occupation.", at, occupationUri);
    else if (concept === undefined) files.tally.leaveOut("The requirement names an unknown skill.", at, skillUri);
    else if (type === null) files.tally.leaveOut("The relation is neither essential nor optional.", at, relationType);
    else claims.push({ role, concept, origin: "STATED", importance: type === "essential" ? "CRITICAL" : "OPTIONAL", voice: voice[type] });
  }
  for (const [role, all] of groupBy(claims, (claim) => claim.role)) yield* requiresRecords(role, all, kinds);
}

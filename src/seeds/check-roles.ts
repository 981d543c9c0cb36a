import type { Report } from "./check-seeds";
import { ladders, type Ladders } from "./ladders";
import { roleFile, seedFiles } from "./seed-files";
import type { RoleSeed, Seeds, SourceFacts } from "./seed-shapes";

/**
 * Reports rungs that are not one role's, promotions that do not rise, and slips within a role's file. What is missing from
 * a `faulty` file may only have been taken out of it, and is not held against it.
 */
export function checkRoles(seeds: Seeds, faulty: ReadonlySet<string>, report: Report): void {
  checkRungs(seeds, report);
  const rungs = ladders(seeds);
  const judged = new Set(
    seeds.roles.filter(({ id, family, level }) => (family && level) || !faulty.has(roleFile(id))).map(({ id }) => id),
  );
  for (const role of seeds.roles) {
    if (!faulty.has(roleFile(role.id))) checkDocuments(role, report);
    for (const facts of role.facts) {
      checkCareer(role, facts, report);
      checkPromotions(role, facts, rungs, judged, report);
      checkKeys(role, facts, report);
    }
  }
}

function checkRungs({ levels, roles }: Seeds, report: Report): void {
  levels.forEach(({ id, track, rank }, index) => {
    const twin = levels.slice(0, index).find((other) => other.track === track && other.rank === rank);
    if (twin) report(seedFiles.levels.file, [index, "rank"], `"${twin.id}" and "${id}" have one rank of the ${track} track.`);
  });
  const taken = new Map<string, string>();
  for (const { id, family, level } of roles) {
    if (!family || !level) continue;
    const rung = `${family}/${level}`;
    const holder = taken.get(rung);
    if (holder) report(roleFile(id), ["level"], `The rung "${level}" of "${family}" is taken by "${holder}"; a rung is one role.`);
    taken.set(rung, id);
  }
}

function checkDocuments({ id, documentedBy, facts }: RoleSeed, report: Report): void {
  documentedBy.forEach((source, index) => {
    if (facts.some((part) => part.source === source && part.skills.length > 0)) return;
    report(roleFile(id), ["documentedBy", index], `"${source}" is said to document the role but lists none of its skills.`);
  });
}

function checkCareer({ id }: RoleSeed, { source, career }: SourceFacts, report: Report): void {
  career.forEach(({ roles }, index) => {
    const self = roles.indexOf(id);
    if (self >= 0) report(roleFile(id), ["facts", source, "career", index, "roles", self], `The row leads from "${id}" to itself.`);
  });
}

function checkPromotions(
  { id }: RoleSeed, { source, promotions }: SourceFacts, rungs: Ladders, judged: ReadonlySet<string>, report: Report,
): void {
  const place = (role: string): string => `"${role}" (${rungs.levelOf(role)?.id ?? "no level"})`;
  promotions.forEach(({ from, to }, index) => {
    if (rungs.rises(from, to) || !judged.has(from) || !judged.has(to)) return;
    const message = `A promotion leads to a higher rung of the same family and track; from ${place(from)} to ${place(to)} does not.`;
    report(roleFile(id), ["facts", source, "promotions", index, "to"], message);
  });
}

function checkKeys({ id }: RoleSeed, { source, statements }: SourceFacts, report: Report): void {
  const met = new Set<string>();
  for (const [section, groups] of Object.entries(statements)) {
    groups.forEach(({ items }, index) => {
      for (const key of Object.keys(items)) {
        const path = ["facts", source, "statements", section, index, "items", key];
        if (met.has(key)) report(roleFile(id), path, `The statement key "${key}" is used twice for "${source}"; it becomes an id.`);
        met.add(key);
      }
    });
  }
}

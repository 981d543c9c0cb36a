import { Profile } from "../../../src/analysis/profile";
import { buildSnapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import type { HeldSide, RoleSide } from "../../../src/gap/facts";
import { indexLinks, type SkillLink } from "../../../src/gap/near-miss";
import { skillGap } from "../../../src/gap/skill-gap";
import { randomOntology } from "../../support/random-ontology";

const ontologies = Array.from({ length: 300 }, (_nothing, seed) => randomOntology(seed));

test("A profile weighs every pair of roles as the gap does, on 300 random ontologies", () => {
  for (const rows of ontologies) {
    const snapshot = buildSnapshot(rows);
    const profile = new Profile(snapshot);
    const links = linksOf(rows);
    for (const from of rows.roles) {
      profile.holdRole(snapshot.roleIndex.get(from.slug) ?? -1);
      for (const to of rows.roles) {
        const index = snapshot.roleIndex.get(to.slug) ?? -1;
        const gap = skillGap(sideOf(from), sideOf(to), links);
        expect({ readiness: profile.weighed(index), effort: profile.effort(index) }).toEqual({ readiness: gap.readiness, effort: gap.effort });
      }
    }
  }
});

test("Held skills are weighed as the gap does, raised one by one and taken back", () => {
  for (const rows of ontologies) {
    const snapshot = buildSnapshot(rows);
    const held: [number, number][] = [[0, 2], [3, 4], [5, 1], [7, 5]];
    const profile = new Profile(snapshot).hold(held.slice(0, 2));
    const before = rows.roles.map((_role, index) => profile.weighed(index));
    const mark = profile.mark();
    for (const [skill, level] of held.slice(2)) profile.raise(skill, level);
    const side: HeldSide = { kind: "held", skills: held.map(([skill, level]) => fact(snapshot.skills[skill]?.slug ?? "", level)) };
    snapshot.roles.forEach(({ slug }, index) => {
      const gap = skillGap(side, sideOf(rows.roles.find((role) => role.slug === slug)!), linksOf(rows));
      expect(profile.weighed(index)).toEqual(gap.readiness);
      expect(profile.effort(index)).toBe(gap.effort);
    });
    profile.undo(mark);
    expect(rows.roles.map((_role, index) => profile.weighed(index))).toEqual(before);
    expect(profile.levelOf(7)).toBe(0);
  }
});

test("A lower level than the one held changes nothing", () => {
  const profile = new Profile(buildSnapshot(randomOntology(1))).hold([[2, 4]]);
  const mark = profile.mark();
  profile.raise(2, 3);
  expect([profile.levelOf(2), profile.mark()]).toEqual([4, mark]);
});

type RoleRow = SnapshotRows["roles"][number];

/** The facts that the gap takes; what it does not count (importance, tier, origin) is the same for all. */
function sideOf({ slug, requirements }: RoleRow): RoleSide {
  return {
    kind: "role", id: `Role:${slug}`, familyId: null, rung: null,
    requirements: requirements.map(({ skill, weight, need }) => ({
      ...fact(skill, need), importance: "CRITICAL", tier: "MUST_HAVE", weight, origin: "STATED", inheritedFromId: null,
    })),
  };
}

function fact(skill: string, value: number) {
  return { node: { id: skill, name: skill }, proficiency: { value, basis: "STATED" as const }, sources: [] };
}

/** Links as the definition has them: a parent, a child, a child of the same parent, a relative. */
function linksOf({ broader, related }: SnapshotRows) {
  const links: SkillLink[] = [];
  for (const { skill, other } of broader) {
    links.push({ heldId: skill, neededId: other, relation: "NARROWER" }, { heldId: other, neededId: skill, relation: "BROADER" });
    for (const child of broader) {
      if (child.other === other && child.skill !== skill) links.push({ heldId: skill, neededId: child.skill, relation: "SIBLING" });
    }
  }
  for (const { skill, other } of related) {
    links.push({ heldId: skill, neededId: other, relation: "RELATED" }, { heldId: other, neededId: skill, relation: "RELATED" });
  }
  return indexLinks(links);
}

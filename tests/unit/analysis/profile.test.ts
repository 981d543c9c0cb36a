import { Profile } from "../../../src/analysis/profile";
import { buildSnapshot, type SnapshotRows } from "../../../src/analysis/snapshot";
import type { HeldSide, RoleSide } from "../../../src/gap/facts";
import type { SkillLink } from "../../../src/gap/near-miss";
import { skillGap } from "../../../src/gap/skill-gap";
import { randomOntology, withTaxonomies } from "../../support/random-ontology";
import { groupBy } from "../../../src/group-by";

const ofOneScheme = Array.from({ length: 300 }, (_nothing, seed) => randomOntology(seed));
const ofThree = ofOneScheme.slice(0, 100).map(withTaxonomies);
const ontologies = [...ofOneScheme, ...ofThree];

test("A profile weighs every pair of roles as the gap does, on 300 random ontologies, and on 100 with matches between taxonomies", () => {
  for (const rows of ontologies) {
    const snapshot = buildSnapshot(rows);
    const profile = new Profile(snapshot);
    const [links, equals] = [linksOf(rows), equalsOf(rows)];
    for (const from of rows.roles) {
      profile.holdRole(snapshot.roleIndex.get(from.slug) ?? -1);
      for (const to of rows.roles) {
        const index = snapshot.roleIndex.get(to.slug) ?? -1;
        const gap = skillGap(sideOf(from), sideOf(to), links, equals);
        expect({ readiness: profile.weighed(index), effort: profile.effort(index) }).toEqual({ readiness: gap.readiness, effort: gap.effort });
      }
    }
  }
});

test("Held skills are weighed as the gap does, raised one by one and taken back", () => {
  for (const rows of ontologies) {
    const snapshot = buildSnapshot(rows);
    const [links, equals] = [linksOf(rows), equalsOf(rows)];
    const held: [number, number][] = [[0, 2], [3, 4], [5, 1], [7, 5]];
    const profile = new Profile(snapshot).hold(held.slice(0, 2));
    const before = rows.roles.map((_role, index) => profile.weighed(index));
    const mark = profile.mark();
    for (const [skill, level] of held.slice(2)) profile.raise(skill, level);
    const side: HeldSide = { kind: "held", skills: held.map(([skill, level]) => fact(snapshot.skills[skill]?.slug ?? "", level)) };
    snapshot.roles.forEach(({ slug }, index) => {
      const gap = skillGap(side, sideOf(rows.roles.find((role) => role.slug === slug)!), links, equals);
      expect(profile.weighed(index)).toEqual(gap.readiness);
      expect(profile.effort(index)).toBe(gap.effort);
    });
    profile.undo(mark);
    expect(rows.roles.map((_role, index) => profile.weighed(index))).toEqual(before);
    expect(profile.levelOf(7)).toBe(0);
  }
});

test("What a role of ours asks of a role of ours does not change when taxonomies are loaded and matched", () => {
  for (const [index, matched] of ofThree.entries()) {
    const rows = ofOneScheme[index]!;
    const [before, after] = [buildSnapshot(rows), buildSnapshot(matched)];
    const ours = matched.roles.flatMap(({ scheme, slug }) => (scheme === "curated" ? [after.roleIndex.get(slug) ?? -1] : []));
    for (const from of ours) {
      const [alone, beside] = [new Profile(before).holdRole(from), new Profile(after).holdRole(from)];
      expect(ours.map((to) => [beside.weighed(to), beside.effort(to)])).toEqual(ours.map((to) => [alone.weighed(to), alone.effort(to)]));
    }
  }
});

test("A skill of one taxonomy earns for a role of another what the skill of ours that it matches exactly earns", () => {
  let compared = 0;
  for (const rows of ofThree) {
    const snapshot = buildSnapshot(rows);
    const close = new Set(rows.close.flatMap(({ skill, other }) => [skill, other]));
    for (const { skill, other } of rows.exact.filter((pair) => !close.has(pair.skill) && !close.has(pair.other))) {
      const [ours, theirs] = [skill, other].map((slug) => new Profile(snapshot).hold([[snapshot.skillIndex.get(slug) ?? -1, 3]])) as [Profile, Profile];
      const third = other.startsWith("esco") ? "onet" : "esco";
      snapshot.roles.forEach(({ scheme }, role) => {
        if (scheme === third) expect(theirs.weighed(role)).toEqual(ours.weighed(role));
        compared += scheme === third && (ours.readiness(role) ?? 0) > 0 ? 1 : 0;
      });
    }
  }
  expect(compared).toBeGreaterThan(100);
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

/** What is the same by any chain of exact matches. */
function equalsOf({ exact, skills }: SnapshotRows): ReadonlyMap<string, readonly string[]> {
  const reached = (slug: string) => {
    const same = new Set([slug]);
    for (const one of same) for (const { skill, other } of exact) if (skill === one) same.add(other); else if (other === one) same.add(skill);
    same.delete(slug);
    return [...same];
  };
  return new Map(skills.map(({ slug }) => [slug, reached(slug)]));
}

/** Links as the definition has them: a parent, a child, a child of the same parent, a relative, a close match. */
function linksOf({ broader, related, close }: SnapshotRows) {
  const links: (SkillLink & { readonly neededId: string })[] = [];
  for (const { skill, other } of broader) {
    links.push({ heldId: skill, neededId: other, relation: "NARROWER" }, { heldId: other, neededId: skill, relation: "BROADER" });
    for (const child of broader) {
      if (child.other === other && child.skill !== skill) links.push({ heldId: skill, neededId: child.skill, relation: "SIBLING" });
    }
  }
  for (const { skill, other } of related) {
    links.push({ heldId: skill, neededId: other, relation: "RELATED" }, { heldId: other, neededId: skill, relation: "RELATED" });
  }
  for (const { skill, other } of close) {
    links.push({ heldId: skill, neededId: other, relation: "CLOSE_MATCH" }, { heldId: other, neededId: skill, relation: "CLOSE_MATCH" });
  }
  return groupBy(links, ({ neededId }) => neededId);
}

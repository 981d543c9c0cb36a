import { join } from "node:path";
import fc from "fast-check";
import { nameKeys } from "../../../src/ontology/name-key";
import { type Ability, mistyped, sameSpelling } from "../../../src/search/own-words";
import { spellingOf } from "../../../src/search/spelling";
import { slipBetween } from "../../../src/search/typo";
import { plainWords } from "../../../src/search/words";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { notUnderstood, understood } from "./own-words";

const seeds = readSeeds(join(__dirname, "../../../seeds"));
const abilities: readonly Ability[] = [
  ...seeds.skills.map((skill) => ({ kind: "Skill" as const, slug: skill.id, keys: nameKeys(skill.id, [skill.name, ...skill.aliases]) })),
  ...seeds.tools.map((tool) => ({ kind: "Tool" as const, slug: tool.id, keys: nameKeys(tool.id, [tool.name, ...tool.aliases]) })),
];
const named = [...seeds.skills, ...seeds.tools, ...seeds.kpis, ...seeds.certifications, ...seeds.roles.map(({ title, aliases }) => ({ name: title, aliases }))];
const known = new Set(named.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(plainWords));

/** What a name means that nothing bears exactly. */
function meant(typed: string): string | null {
  const [same] = sameSpelling(typed, abilities);
  const slip = same === undefined ? mistyped(typed, abilities) : null;
  return same?.slug ?? (slip?.slip.words.some((word) => known.has(word)) ? null : slip?.abilities[0]?.slug) ?? null;
}

const { "the name, an alias or the slug, in any case and spacing": exact = [], ...other } = understood;
const typed = Object.entries(other).flatMap(([how, rows]) => rows.map(([text, slug]) => [how, text, slug] as const));
const strange = Object.entries(notUnderstood).flatMap(([why, texts]) => texts.map((text) => [why, text] as const));

test("at least 60 names are understood, and at least 40 are not, each once", () => {
  const names = [...exact, ...Object.values(other).flat()].map(([text]) => text);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(strange.map(([, text]) => text)).size).toBe(strange.length);
  expect(strange.length).toBeGreaterThanOrEqual(40);
});

test.each(typed)("%s: %s", (_how, text, slug) => {
  expect(meant(text)).toBe(slug);
});

test.each(strange)("%s are not taken for others: %s", (_why, text) => {
  expect(abilities.filter(({ keys }) => keys.includes(text.toLowerCase()))).toEqual([]);
  expect(meant(text)).toBeNull();
});

describe("a slip of the keyboard", () => {
  const skill = (name: string, ...aliases: string[]): Ability => ({ kind: "Skill", slug: name, keys: [name, ...aliases] });
  const tool = (name: string, ...aliases: string[]): Ability => ({ ...skill(name, ...aliases), kind: "Tool" });

  test("that could mean two things means neither", () => {
    expect(mistyped("spliting", [skill("splitting"), skill("spiting")])).toBeNull();
  });

  test("means the name that is nearer: swapped letters are nearer than a changed one", () => {
    expect(mistyped("pyhton", [skill("pyston"), skill("python")])?.abilities[0]?.slug).toBe("python");
  });

  test("in a name that several bear means the skill by name, then the tool by name, then the skill by alias", () => {
    const [byName, toolByName, byAlias] = [skill("kubernetes"), tool("kubernetes"), skill("orchestration", "kubernetes")];
    expect(mistyped("kubernets", [byAlias, toolByName, byName])?.abilities[0]).toBe(byName);
    expect(mistyped("kubernets", [byAlias, toolByName])?.abilities[0]).toBe(toolByName);
    expect(mistyped("kubernets", [tool("other", "kubernetes"), byAlias])?.abilities[0]).toBe(byAlias);
  });

  test.each<[string, string, number | null]>([
    ["docker", "docker", null], // no slip at all
    ["dokcer", "docker", 1], // swapped
    ["dockker", "docker", 1], // one too many
    ["doxker", "docker", null], // changed, in six letters
    ["obzervability", "observability", 1.5], // changed, in thirteen
    ["dcoekr", "docker", null], // two, in six letters
    ["spark", "sparx", null], // five letters
    ["obervabilty", "observability", 2], // two left out of 13
    ["abservabilty", "observability", null], // another first letter
    ["opservabilidy", "observability", null], // two changed
  ])("%s for %s: %p", (a, b, edits) => {
    expect(slipBetween(a, b)?.edits ?? null).toBe(edits);
  });
});

test("letter case does not count in a spelling", () => {
  fc.assert(fc.property(fc.stringMatching(/^[A-Za-z &_-]{4,30}$/), (name) => {
    expect(spellingOf(name.toUpperCase())).toBe(spellingOf(name));
  }));
});

test.each([
  ["cache", "caches"], ["search", "searches"], ["index", "indexes"], ["cookie", "cookies"], ["technology", "technologies"], ["class", "classes"], ["use case", "use-cases"],
  ["optimize", "optimise"], ["optimized", "optimised"], ["optimizes", "optimises"], ["analyze", "analyse"], ["behavior", "behaviours"], ["modeling", "modelling"],
])("%s and %s are one spelling", (a, b) => {
  expect(spellingOf(a)).toBe(spellingOf(b));
});

test.each([["process", "proces"], ["status", "statu"], ["analysis", "analysi"], ["Team", "Teams"], ["aws", "AWSS"]])("%s and %s are two", (a, b) => {
  expect(spellingOf(a)).not.toBe(spellingOf(b));
});

test("numbers keep their limits: GPT 3.5, GPT 3 5 and GPT 35 are three names", () => {
  expect(new Set(["GPT 3.5", "GPT 3 5", "GPT 35"].map(spellingOf)).size).toBe(3);
});

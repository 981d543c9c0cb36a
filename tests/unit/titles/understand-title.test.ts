import fc from "fast-check";
import type { Titled } from "../../../src/titles/titled-names";
import type { Titles } from "../../../src/titles/title-sense";
import { understandTitle } from "../../../src/titles/understand-title";

const level = (slug: string, rank: number, ...aliases: string[]) => ({ slug, name: slug, track: "INDIVIDUAL" as const, rank, aliases });
const role = (slug: string, names: string[], place: Partial<Titled> = {}): Titled =>
  ({ slug, names, scheme: "curated", family: null, level: null, ...place });

const titles: Titles = {
  levels: [level("associate", 1, "Junior"), level("mid", 2), level("senior", 3, "Sr."), { ...level("manager", 4), track: "MANAGEMENT" }],
  ladders: [{
    slug: "data-engineering", name: "Data engineering", scheme: "curated",
    rungs: [{ level: "mid", role: "data-engineer" }, { level: "senior", role: "senior-data-engineer" }],
  }],
  roles: [
    role("data-engineer", ["Data Engineer", "Pipeline Builder"], { family: "data-engineering", level: "mid" }),
    role("senior-data-engineer", ["Senior Data Engineer"], { family: "data-engineering", level: "senior" }),
    role("mid-report-analyst", ["Mid Report Analyst"], { level: "mid" }),
    role("web-engineer", ["Web Platform Engineer"]),
    role("esco:account-manager", ["account manager", "client manager"], { scheme: "esco" }),
    role("accounts-lead", ["Account Lead", "Client Manager"]),
  ],
};
const understand = (title: string) => understandTitle(title, titles);
const best = (title: string) => {
  const [first] = understand(title).candidates;
  return first && [first.role ?? first.family, first.level, first.confidence];
};

describe("the confidence of a title's meaning", () => {
  test.each([
    // as it stands, but for letter case and spaces: 1
    ["data  engineer", ["data-engineer", "mid", 1]],
    // other words for all of it: 0.95 × 1 × 1
    ["Sr. Data Eng", ["senior-data-engineer", "senior", 0.95]],
    // a numeral beside a level's word is a grade within it: 0.95 × 1 × 1
    ["Sr. Data Engineer II", ["senior-data-engineer", "senior", 0.95]],
    // one of four words unknown: 0.95 × (1 × 3/4) × 1
    ["Sr. Data Eng Berlin", ["senior-data-engineer", "senior", 0.7125]],
    // one slip: 0.95 × (1 × 1 × 0.9) × 1
    ["Sr. Data Enginer", ["senior-data-engineer", "senior", 0.855]],
    // two of the name's three words: 0.95 × (2/3 × 1) × 1
    ["Web Engineers", ["web-engineer", null, 0.633333]],
    // a role without a level: 0.95 × 1 × 0.8
    ["Senior Web Platform Engineer", ["web-engineer", "senior", 0.76]],
    // by the name of another rung: 0.95 × 1 × 0.95
    ["Senior Pipeline Builder", ["senior-data-engineer", "senior", 0.9025]],
    // a rung where no role stands: 0.95 × 1 × 0.95
    ["Junior Data Engineer", ["data-engineering", "associate", 0.9025]],
    // a middle rung that the title does not say: 0.95 × 1 × 0.9
    ["Report Analyst", ["mid-report-analyst", "mid", 0.855]],
    // a level's word as part of the name
    ["Account Managers", ["esco:account-manager", null, 0.95]],
    ["Senior Account Manager", ["esco:account-manager", "senior", 0.76]],
  ])("%s: %j", (title, expected) => {
    expect(best(title)).toEqual(expected);
  });

  test("of two roles that bear the name the curated comes first", () => {
    expect(understand("Client Manager").candidates.map(({ role: slug, confidence }) => [slug, confidence])).toEqual([["accounts-lead", 1], ["esco:account-manager", 0.6]]);
  });

  test("an alias of what is imported earns 0.6 of what its title does, and a family without rungs makes it no senior", () => {
    const roles = [role("esco:baker", ["baker", "pastry cook"], { scheme: "esco", family: "esco:C7512" })];
    const of = (title: string) => understandTitle(title, { ...titles, roles }).candidates.map(({ role: slug, confidence }) => [slug, confidence]);
    expect(of("Baker")).toEqual([["esco:baker", 1]]);
    expect(of("Pastry Cook")).toEqual([["esco:baker", 0.6]]);
    // 0.95 × 1 × 0.8 as it has no level to agree with; by the alias × 0.6
    expect(of("Senior Baker")).toEqual([["esco:baker", 0.76]]);
    expect(of("Senior Pastry Cook")).toEqual([["esco:baker", 0.456]]);
  });
});

describe("what is not understood", () => {
  test.each([
    ["Data Engineer (m/f/d) - Acme, full-time, Acme", ["m/f/d", "Acme", "full-time"]],
    ["Data Engineer L3", ["L3"]],
    ["Data/Foo Engineer", ["Foo"]],
    ["Web 3 Astronaut", ["Web", "3", "Astronaut"]],
    ["Data Engineer at the office", ["office"]],
    ["Sr. Data Engineer II", []],
  ])("%s: %j", (title, unrecognised) => {
    expect(understand(title).unrecognised).toEqual(unrecognised);
  });

  test("a way to be employed costs nothing, any other word does", () => {
    expect(understand("Data Engineer, remote")).toMatchObject({ candidates: [{ confidence: 0.95 }], ours: { isStrange: false } });
    expect(understand("Data Engineer, Berlin")).toMatchObject({ candidates: [{ confidence: 0.633333 }], ours: { isStrange: true } });
  });

  test("words beyond the twentieth are not read but named", () => {
    const { unrecognised } = understand(`Data Engineer ${Array.from({ length: 3_000 }, (_, index) => `w${index}`).join(" ")}`);
    expect(unrecognised).toContain("w2999");
  });
});

describe("for any title", () => {
  const words = ["Data", "Engineer", "Senior", "Sr.", "II", "/", "Manager", "Account", "Web", "Platform", "(remote)", "Acme", "of", "Enginer", "|", "3", "🤖"];
  const title = fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(" ")), fc.string());

  test("confidence is from 0.4 to 1, falls, and no place comes twice", () => {
    fc.assert(fc.property(title, (text) => {
      const { candidates } = understand(text);
      const confidences = candidates.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(confidences.every((confidence) => confidence >= 0.4 && confidence <= 1)).toBe(true);
      expect(candidates.length).toBeLessThanOrEqual(5);
      expect(new Set(candidates.map((one) => one.role ?? `${one.family} ${one.level}`)).size).toBe(candidates.length);
    }));
  });

  test("what is unrecognised stands in the title, each once, and is all of it when there is no candidate", () => {
    fc.assert(fc.property(title, (text) => {
      const { candidates, unrecognised } = understand(text);
      expect(unrecognised.every((word) => text.includes(word))).toBe(true);
      expect(new Set(unrecognised).size).toBe(unrecognised.length);
      if (candidates.length === 0 && /\b(Data|Engineer|Acme)\b/.test(text)) expect(unrecognised).not.toEqual([]);
    }));
  });

  test("a word more that nobody knows never raises confidence", () => {
    fc.assert(fc.property(title, (text) => {
      const sure = (some: string) => understand(some).candidates[0]?.confidence ?? 0;
      // Beside a slash the word would be an alternative to others.
      const plain = text.replace(/[/|]/gu, ",");
      expect(sure(`${plain} , Zyzzyva`)).toBeLessThanOrEqual(sure(plain));
    }));
  });

  test("what is imported changes nothing of what ours mean, takes no place from them and comes after them on ties", () => {
    const imported = ["data engineer", "senior data engineer", "web engineer", "account lead", "enginer", "platform manager"]
      .map((name, index) => role(`esco:${index}`, [`${name} ${index % 2 ? "" : "of webs"}`.trim(), name, "client manager"], { scheme: "esco" }));
    const alone = { ...titles, roles: titles.roles.filter(({ scheme }) => scheme === "curated") };
    fc.assert(fc.property(title, (text) => {
      const before = understandTitle(text, alone);
      const { candidates, ours } = understandTitle(text, { ...titles, roles: [...imported, ...titles.roles] });
      expect(ours).toEqual(before.ours);
      expect(candidates.filter(({ role: slug }) => !slug?.startsWith("esco:"))).toEqual(before.candidates);
    }));
  });
});

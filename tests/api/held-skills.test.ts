import { testApi } from "../support/api";

interface Entry {
  readonly skill: { readonly slug: string };
  readonly change: string;
  readonly have: number;
  readonly haveBasis: string | null;
  readonly need: number;
}

interface Gap {
  readonly skillGap: {
    readonly from: null;
    readonly readiness: { readonly score: number | null; readonly band: string };
    readonly counts: Readonly<Record<"gained" | "raised" | "held" | "eased" | "dropped", number>>;
    readonly skills: readonly Entry[];
    readonly tools: readonly { readonly change: string; readonly tool: { readonly slug: string } }[];
    readonly kpis: readonly { readonly change: string }[];
    readonly promotions: readonly unknown[];
  };
}

const query = `query ($skills: [HeldSkillInput!], $to: String!) {
  skillGap(from: { skills: $skills }, to: { slug: $to }) {
    from { title } readiness { score band } counts { gained raised held eased dropped }
    skills { skill { slug } change have haveBasis need }
    tools { change tool { slug } } kpis { change } promotions { id }
  }
}`;

describe("a gap from the skills that a person holds", () => {
  const api = testApi();
  const ask = async (skills: readonly object[], to = "nlp-engineer") => (await api.data<Gap>(query, { skills, to })).skillGap;
  const entryOf = (gap: Gap["skillGap"], slug: string) => gap.skills.find(({ skill }) => skill.slug === slug);

  test("someone who holds nothing is at 0, gains every skill, and all tools and KPIs are new", async () => {
    const gap = await ask([]);
    expect(gap.from).toBeNull();
    expect(gap.readiness).toEqual({ score: 0, band: "LONG_WAY" });
    expect(gap.counts).toEqual({ gained: gap.skills.length, raised: 0, held: 0, eased: 0, dropped: 0 });
    expect(new Set([...gap.tools, ...gap.kpis].map(({ change }) => change))).toEqual(new Set(["NEW"]));
    expect(gap.promotions).toEqual([]);
  });

  test.each([
    ["a name in another case and spacing", { name: "  pYTHON " }],
    ["an alias", { name: "Python 3" }],
    ["a slug", { slug: "python" }],
  ])("a skill is found by %s, at 3 when nothing is said", async (_title, skill) => {
    expect(entryOf(await ask([skill]), "python")).toMatchObject({ change: "HELD", have: 3, haveBasis: "STATED", need: 3 });
  });

  test("a tool counts as the skill that it exercises, one level lower, and as a tool that is held", async () => {
    const gap = await ask([{ name: "PyTorch", proficiency: 3 }]);
    expect(entryOf(gap, "deep-learning-frameworks")).toMatchObject({ change: "RAISED", have: 2, haveBasis: "DERIVED", need: 3 });
    expect(gap.tools.find(({ tool }) => tool.slug === "pytorch")?.change).toBe("SHARED");
  });

  test("of a name that a skill and a tool bear the skill counts", async () => {
    const gap = await ask([{ name: "Git", proficiency: 4 }]);
    expect(entryOf(gap, "git")).toMatchObject({ have: 4, haveBasis: "STATED" });
    expect(gap.tools.find(({ tool }) => tool.slug === "git")?.change).toBe("NEW");
  });

  test("of two ways to one skill the higher counts", async () => {
    const gap = await ask([{ name: "PyTorch", proficiency: 5 }, { slug: "deep-learning-frameworks", proficiency: 2 }]);
    expect(entryOf(gap, "deep-learning-frameworks")).toMatchObject({ change: "EASED", have: 4, haveBasis: "DERIVED" });
  });

  test("a skill that the role does not ask for is dropped, and holding more never lowers readiness", async () => {
    const few = await ask([{ slug: "python" }]);
    const more = await ask([{ slug: "python", proficiency: 5 }, { slug: "sql" }, { slug: "ai-governance" }]);
    expect(entryOf(more, "ai-governance")).toMatchObject({ change: "DROPPED", need: 0 });
    expect(more.readiness.score).toBeGreaterThan(few.readiness.score ?? 1);
  });
});

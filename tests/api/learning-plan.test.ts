import { testApi } from "../support/api";

interface Named {
  readonly name: string;
}

interface Step {
  readonly order: number;
  readonly skill: Named & { readonly prerequisites: readonly Named[]; readonly kpisMoved: readonly Named[]; readonly tools: readonly Named[] };
  readonly have: number;
  readonly need: number;
  readonly priority: number;
  readonly after: readonly Named[];
  readonly tools: readonly Named[];
  readonly kpisMoved: readonly Named[];
}

interface Answer {
  readonly learningPlan: {
    readonly from: { readonly title: string } | null;
    readonly to: { readonly title: string };
    readonly cycles: readonly (readonly Named[])[];
    readonly steps: readonly Step[];
  };
  readonly skillGap: { readonly skills: readonly { readonly skill: Named; readonly have: number; readonly need: number; readonly priority: number }[] };
  readonly role: { readonly tools: { readonly nodes: readonly Named[] } };
}

const query = `query ($from: StartingPoint!, $to: String!) {
  learningPlan(from: $from, to: { slug: $to }) {
    from { title } to { title } cycles { name }
    steps {
      order have need priority after { name } tools { name } kpisMoved { name }
      skill { name prerequisites { name } tools { name } kpisMoved { name } }
    }
  }
  skillGap(from: $from, to: { slug: $to }) { skills(changes: [GAINED, RAISED]) { skill { name } have need priority } }
  role(slug: $to) { tools(first: 100) { nodes { name } } }
}`;

const shortQuery = "query ($from: StartingPoint!, $to: String!) { learningPlan(from: $from, to: { slug: $to }) { steps { order } } }";

const names = (named: readonly Named[]): string[] => named.map(({ name }) => name);

const person = [{ name: "Python", proficiency: 4 }, { name: "PyTorch", proficiency: 3 }, { name: "SQL" }, { name: "NLP fundamentals" }];
const plans: [string, object, string][] = [
  ["from associate to senior NLP engineer", { slug: "associate-nlp-engineer" }, "senior-nlp-engineer"],
  ["from held skills and tools to NLP engineer", { skills: person }, "nlp-engineer"],
  ["from nothing to applied AI engineer", { skills: [] }, "applied-ai-engineer"],
];

describe("a learning plan", () => {
  const api = testApi();
  const ask = (from: object, to: string) => api.data<Answer>(query, { from, to });

  describe.each(plans)("%s", (_title, from, to) => {
    let answer: Answer;
    let steps: readonly Step[];
    let order: string[];
    beforeAll(async () => {
      answer = await ask(from, to);
      steps = answer.learningPlan.steps;
      order = steps.map(({ skill }) => skill.name);
    });

    test("holds exactly the gained and raised skills of the gap, each once and as the gap says", () => {
      const rows = steps.map(({ skill, have, need, priority }) => ({ skill: { name: skill.name }, have, need, priority }));
      const byName = <Row extends { skill: Named }>(all: readonly Row[]) => [...all].sort((a, b) => (a.skill.name < b.skill.name ? -1 : 1));
      expect(rows.length).toBeGreaterThan(50);
      expect(byName(rows)).toEqual(byName(answer.skillGap.skills));
      expect(steps.map((step) => step.order)).toEqual(steps.map((_step, index) => index + 1));
    });

    test("places no skill before its prerequisite, and each as early as its priority allows", () => {
      expect(answer.learningPlan.cycles).toEqual([]);
      const urgency = answer.skillGap.skills.map(({ skill }) => skill.name);
      steps.forEach(({ skill, after }, index) => {
        expect(names(after)).toEqual(order.filter((name) => names(skill.prerequisites).includes(name)));
        expect(order.slice(0, index)).toEqual(expect.arrayContaining(names(after)));
        const free = steps.slice(index).filter((step) => names(step.after).every((name) => order.indexOf(name) < index)).map((step) => step.skill.name);
        expect(urgency.find((name) => free.includes(name))).toBe(skill.name);
      });
    });

    test("names the tools to practise on, those of the role first, and the KPIs that a skill moves", () => {
      const used = names(answer.role.tools.nodes);
      for (const { skill, tools, kpisMoved } of steps) {
        const [own, other] = [true, false].map((isUsed) => names(skill.tools).filter((name) => used.includes(name) === isUsed));
        expect(names(tools)).toEqual([...own!, ...other!]);
        expect(names(kpisMoved)).toEqual(names(skill.kpisMoved));
      }
      expect(steps.some(({ tools }) => tools.length > 1) && steps.some(({ kpisMoved }) => kpisMoved.length > 0)).toBe(true);
    });
  });

  test("from associate to senior begins with what matters most, and builds fine-tuning from the ground up", async () => {
    const { learningPlan } = await ask({ slug: "associate-nlp-engineer" }, "senior-nlp-engineer");
    const order = learningPlan.steps.map(({ skill }) => skill.name);
    expect([learningPlan.from?.title, learningPlan.to.title, order[0]]).toEqual(["Associate NLP Engineer", "Senior NLP Engineer", "Autonomy in ambiguity"]);
    const ground = ["Linear algebra", "Machine learning", "Deep learning frameworks", "Transformer models", "Fine-tuning", "Parameter-efficient fine-tuning"];
    expect(order.filter((name) => ground.includes(name))).toEqual(ground);
  });

  test("from held skills has no role at the start, and leaves out what is held as far as is needed", async () => {
    const { learningPlan } = await ask({ skills: person }, "nlp-engineer");
    const steps = new Map(learningPlan.steps.map((step) => [step.skill.name, step]));
    expect(learningPlan.from).toBeNull();
    expect(["Python", "SQL", "NLP fundamentals"].filter((name) => steps.has(name))).toEqual([]);
    expect(steps.get("Deep learning frameworks")).toMatchObject({ have: 2, need: 3 }); // PyTorch at 3, less one
  });

  test.each([
    ["to a role of which nothing is known", { skills: person }, "data-engineer"],
    ["to the role at the start", { slug: "nlp-engineer" }, "nlp-engineer"],
  ])("%s has no steps", async (_title, from, to) => {
    expect((await ask(from, to)).learningPlan).toMatchObject({ steps: [], cycles: [] });
  });

  test.each([
    ["an unknown skill", { skills: [{ name: "Pyton" }] }, "nlp-engineer", "NOT_FOUND", "Python"],
    ["an unknown role", { skills: [] }, "nlp-enginer", "NOT_FOUND", "nlp-engineer"],
    ["a proficiency of 9", { skills: [{ name: "Python", proficiency: 9 }] }, "nlp-engineer", "BAD_USER_INPUT", undefined],
  ])("with %s is refused, with what is near", async (_title, from, to, code, near) => {
    const { body } = await api.send(shortQuery, { from, to });
    expect(body?.errors?.[0]?.extensions.code).toBe(code);
    if (near) expect(body?.errors?.[0]?.extensions.suggestions).toContain(near);
  });
});

import { requestsIn } from "../support/contract";
import { testApi } from "../support/api";

interface Gap {
  readonly from: { readonly slug: string } | null;
  readonly to: { readonly slug: string };
  readonly readiness: { readonly score: number | null };
  readonly effort: number;
}

interface Path {
  readonly roles: readonly { readonly slug: string }[];
  readonly cost: number;
  readonly minReadiness: number | null;
  readonly months: { readonly min: number | null; readonly max: number | null } | null;
  readonly hops: readonly { readonly transition: { readonly id: string } | null; readonly gap: Gap }[];
  readonly gap: Gap;
}

const gapFields = "from { slug } to { slug } readiness { score } effort";
const pathsQuery = `query ($from: StartingPoint!, $to: String!, $first: Int, $constraints: PathConstraints) {
  careerPaths(from: $from, to: { slug: $to }, first: $first, constraints: $constraints) {
    roles { slug } cost minReadiness months { min max } hops { transition { id } gap { ${gapFields} } } gap { ${gapFields} }
  }
}`;
const reachQuery = `query ($from: StartingPoint!, $withinMoves: Int, $minReadiness: Float, $first: Int) {
  reachableRoles(from: $from, withinMoves: $withinMoves, minReadiness: $minReadiness, first: $first) {
    role { slug } moves readiness { score band credited total } path { roles { slug } gap { ${gapFields} } }
  }
}`;

const associate = { slug: "associate-nlp-engineer" };
const person = { skills: [{ name: "Python", proficiency: 4 }, { name: "SQL" }, { name: "Git" }, { name: "PyTorch" }] };
const slugs = ({ roles }: Pick<Path, "roles">) => roles.map(({ slug }) => slug.replace("-nlp-engineer", "")).join(" → ");

describe("routes between roles", () => {
  const api = testApi();
  const paths = async (variables: Record<string, unknown>) =>
    (await api.data<{ careerPaths: readonly Path[] }>(pathsQuery, { from: associate, to: "staff-nlp-engineer", ...variables })).careerPaths;
  const routes = async (variables: Record<string, unknown>) => (await paths(variables)).map(slugs);

  test("to Staff the ladder rung by rung comes first, then the jump over Senior, then the way round by a role beside", async () => {
    const { query } = requestsIn("operations").find(({ name }) => name === "3-routes-to-staff")!;
    const { careerPaths } = await api.data<{ careerPaths: { roles: { title: string }[]; minReadiness: number | null }[] }>(query);
    expect(careerPaths.map(({ roles, minReadiness }) => [roles.map(({ title }) => title).join(" → "), minReadiness !== null])).toEqual([
      ["Associate NLP Engineer → NLP Engineer → Senior NLP Engineer → Staff NLP Engineer", true],
      ["Associate NLP Engineer → NLP Engineer → Staff NLP Engineer", true],
      ["Associate NLP Engineer → Machine Learning Engineer → NLP Engineer → Senior NLP Engineer → Staff NLP Engineer", false],
    ]);
  });

  test("cost, hardest hop and ends are those of the gaps told with them, each hop's from the role before it", async () => {
    const found = [...(await paths({ first: 20 })), ...(await paths({ from: person }))];
    expect(found).toHaveLength(8 + 3);
    for (const path of found) {
      const scores = path.hops.map(({ gap }) => gap.readiness.score);
      const cost = scores.reduce<number>((sum, score) => sum + 0.15 - Math.log(Math.max(score ?? 0, 0.05)), 0);
      expect(path.cost).toBeCloseTo(cost, 5);
      expect(path.minReadiness).toBe(scores.includes(null) ? null : Math.min(...(scores as number[])));
      expect(path.hops.map(({ gap }) => gap.to)).toEqual(path.roles.slice(-path.hops.length));
      expect(path.hops.slice(1).map(({ gap }) => gap.from)).toEqual(path.roles.slice(-path.hops.length, -1));
      expect([path.gap.from, path.gap.to]).toEqual([path.hops[0]?.gap.from, path.roles.at(-1)]);
    }
    expect(found.map(({ cost }) => cost).slice(0, 8)).toEqual(found.map(({ cost }) => cost).slice(0, 8).sort((a, b) => a - b));
  });

  test("months are told where every hop's are: 12 to 24 to the first promotion, which alone says so", async () => {
    expect((await paths({ to: "nlp-engineer", first: 1 }))[0]?.months).toEqual({ min: 12, max: 24 });
    expect((await paths({ first: 1 }))[0]?.months).toBeNull();
  });

  test.each<[string, object, string[]]>([
    ["two moves leave the jump over Senior", { maxMoves: 2 }, ["associate → nlp-engineer → staff"]],
    ["avoiding Senior leaves it first", { avoid: [{ title: "Senior NLP Engineer" }] }, ["associate → nlp-engineer → staff"]],
    ["a least readiness of 0.5 a hop refuses it", { minReadiness: 0.5 }, ["associate → nlp-engineer → senior → staff"]],
    ["a role that no cheap route visits is passed through when asked for", { through: [{ slug: "search-engineer" }] },
      ["associate → search-engineer → nlp-engineer → senior → staff"]],
    ["roles are passed through in any order, the ends count as passed",
      { through: [{ slug: "senior-nlp-engineer" }, { slug: "search-engineer" }, associate] },
      ["associate → search-engineer → nlp-engineer → senior → staff"]],
    ["lateral moves alone lead nowhere near", { kinds: ["LATERAL"] }, []],
    ["a role that nothing leads on from cannot be passed through", { through: [{ slug: "research-engineer" }] }, []],
  ])("%s", async (_title, constraints, expected) => expect(await routes({ constraints, first: 1 })).toEqual(expected));

  test("no route leads down the ladder, none from a role to itself, and none is told when none is asked for", async () => {
    expect(await routes({ from: { slug: "staff-nlp-engineer" }, to: "associate-nlp-engineer" })).toEqual([]);
    expect(await routes({ to: associate.slug })).toEqual([]);
    expect(await routes({ first: 0 })).toEqual([]);
  });

  test("held skills enter a role without a transition; a least readiness keeps them from entering at the top", async () => {
    const [path] = await paths({ from: person, constraints: { minReadiness: 0.2, kinds: ["PROMOTION"] } });
    expect(slugs(path!)).toBe("associate → nlp-engineer → senior → staff");
    expect(path!.hops.map(({ transition }) => transition?.id ?? null)).toEqual([
      null, "Transition:associate-nlp-engineer--promotion--nlp-engineer", "Transition:nlp-engineer--promotion--senior-nlp-engineer",
      "Transition:senior-nlp-engineer--promotion--staff-nlp-engineer",
    ]);
    expect([path!.hops[0]?.gap.from, path!.gap.from, path!.months]).toEqual([null, null, null]);
  });

  const nlp = [{ slug: "nlp-engineer" }];
  test.each<[string, Record<string, unknown>, string, string]>([
    ["a least readiness above 1", { constraints: { minReadiness: 1.5 } }, "BAD_USER_INPUT", '"minReadiness" takes a number from 0 to 1; 1.5 came.'],
    ["no move at all", { constraints: { maxMoves: 0 } }, "BAD_USER_INPUT", '"maxMoves" takes a whole number from 1 to 50; 0 came.'],
    ["no kind at all", { constraints: { kinds: [] } }, "BAD_USER_INPUT", '"kinds" is empty'],
    ["avoiding the start", { constraints: { avoid: [associate] } }, "BAD_USER_INPUT", '"avoid" names "associate-nlp-engineer"'],
    ["avoiding the end", { constraints: { avoid: [{ title: "Staff NLP Engineer" }] } }, "BAD_USER_INPUT", '"avoid" names "staff-nlp-engineer"'],
    ["avoiding what must be passed through", { constraints: { avoid: nlp, through: nlp } }, "BAD_USER_INPUT", '"avoid" names "nlp-engineer"'],
    ["passing through one role in one move", { constraints: { maxMoves: 1, through: nlp } }, "BAD_USER_INPUT", 'takes 2 moves; "maxMoves" allows 1.'],
    ["six roles to pass through", { constraints: { through: Array(6).fill(nlp[0]) } }, "BAD_USER_INPUT", '"through" takes 5 roles at most; 6 came.'],
    ["more routes than 20", { first: 21 }, "BAD_USER_INPUT", '"first" takes a whole number from 0 to 20 here; 21 came.'],
    ["fewer routes than none", { first: -1 }, "BAD_USER_INPUT", "-1 came"],
    ["a role to pass through that there is not", { constraints: { through: [{ slug: "nlp-enginer" }] } }, "NOT_FOUND", "nlp-engineer"],
  ])("refused is %s", async (_title, variables, code, message) => {
    const { body } = await api.send(pathsQuery, { from: associate, to: "staff-nlp-engineer", ...variables });
    expect(body?.errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as string, extensions: { code } });
  });

  describe("the roles that a start can lead to", () => {
    interface Reached {
      readonly role: { readonly slug: string };
      readonly moves: number;
      readonly readiness: { readonly score: number | null };
      readonly path: Path;
    }
    const reached = async (variables: Record<string, unknown>) =>
      (await api.data<{ reachableRoles: readonly Reached[] }>(reachQuery, variables)).reachableRoles;
    const told = (rows: readonly Reached[]) => rows.map(({ role, moves }) => `${role.slug} ${moves}`);

    test("come readiest first, each by its cheapest path, those of which nothing is known last", async () => {
      const rows = await reached({ from: associate });
      expect(told(rows).slice(0, 4)).toEqual(["nlp-engineer 1", "senior-nlp-engineer 2", "staff-nlp-engineer 2", "ai-governance-specialist 1"]);
      expect(slugs(rows[2]!.path)).toBe("associate → nlp-engineer → staff");
      for (const { role, readiness, moves, path } of rows) {
        expect(path.gap).toMatchObject({ from: associate, to: role, readiness: { score: readiness.score } });
        expect(path.roles).toHaveLength(moves + 1);
      }
      expect(rows.slice(3).every(({ readiness }) => readiness.score === null)).toBe(true);
    });

    test("are fewer within one move, and only the known ones when a readiness is asked for", async () => {
      expect((await reached({ from: associate, withinMoves: 1 })).every(({ moves }) => moves === 1)).toBe(true);
      expect(told(await reached({ from: associate, withinMoves: 3, minReadiness: 0 }))).toEqual([
        "nlp-engineer 1", "senior-nlp-engineer 2", "staff-nlp-engineer 3",
      ]);
      expect(await reached({ from: associate, minReadiness: 1 })).toEqual([]);
    });

    test("from held skills are all known roles in one move, and the others by a second", async () => {
      const [one, two] = [await reached({ from: person, withinMoves: 1 }), await reached({ from: person })];
      expect(one.every(({ readiness, path }) => readiness.score !== null && path.roles.length === 1)).toBe(true);
      expect(told(two)).toEqual(expect.arrayContaining(["machine-learning-engineer 2"]));
      expect(one.map(({ role }) => role)).toEqual(two.slice(0, one.length).map(({ role }) => role));
    });

    test.each<[string, Record<string, unknown>, string]>([
      ["no move", { withinMoves: 0 }, '"withinMoves" takes a whole number from 1 to 10; 0 came.'],
      ["eleven moves", { withinMoves: 11 }, "11 came"],
      ["a readiness below 0", { minReadiness: -0.1 }, '"minReadiness" takes a number from 0 to 1; -0.1 came.'],
      ["101 roles", { first: 101 }, '"first" takes a whole number from 0 to 100; 101 came.'],
    ])("are refused for %s", async (_title, variables, message) => {
      const { body } = await api.send(reachQuery, { from: associate, ...variables });
      expect(body?.errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as string, extensions: { code: "BAD_USER_INPUT" } });
    });
  });
});

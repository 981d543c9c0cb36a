import { testApi } from "../support/api";
import { notUnderstood, understood } from "../unit/search/own-words";

const gap = `query ($skills: [HeldSkillInput!]!) {
  skillGap(from: { skills: $skills }, to: { slug: "nlp-engineer" }) { skills { skill { slug } have } tools { tool { slug } change } }
}`;

/** As many unknown names as fit one message with what is near them. */
const atOnce = 2;

describe("a person's own words", () => {
  const api = testApi();

  test.each(Object.entries(understood))("%s: the gap is that from the slugs meant", async (_how, rows) => {
    const typed = await api.data<object>(gap, { skills: rows.map(([name]) => ({ name, proficiency: 4 })) });
    expect(typed).toEqual(await api.data(gap, { skills: rows.map(([, slug]) => ({ slug, proficiency: 4 })) }));
  });

  test.each(Object.entries(notUnderstood))("%s are not found, and each is named", async (_why, names) => {
    for (let start = 0; start < names.length; start += atOnce) {
      const some = names.slice(start, start + atOnce);
      const { body } = await api.send(gap, { skills: some.map((name) => ({ name })) });
      expect(body?.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
      for (const name of some) expect(body?.errors?.[0]?.message).toContain(`There is no skill or tool "${name}".`);
    }
  });

  test("what is not understood comes with what is near it", async () => {
    const { body } = await api.send(gap, { skills: [{ name: "Pyton" }] });
    expect(body?.errors?.[0]?.extensions).toEqual({ code: "NOT_FOUND", suggestions: expect.arrayContaining(["Python"]) });
  });

  test("200 names take one statement for each way to look them up", async () => {
    const names = Array.from({ length: 100 }, (_, index) => [{ name: `Pythonn ${" ".repeat(index)}` }, { name: "fine tuning" }]).flat();
    api.database.sent.clear();
    await api.send(gap, { skills: names });
    const { skillsNamed, toolsNamed, abilitiesSpelled, wordsInNames } = Object.fromEntries(api.database.sent);
    expect([skillsNamed, toolsNamed, abilitiesSpelled, wordsInNames]).toEqual([1, 1, 1, 1]);
  });

  test.each(["title:* OR *:*", "\\\" [ { ( ~ ^", "\u0000\u0001", "🦜🦜🦜🦜", "تعلم الآلة", "~2", "a".repeat(60), "word ".repeat(3_000), "x".repeat(90_000)])("%.20s is no name, and no fault", async (name) => {
    const { body } = await api.send(gap, { skills: [{ name }] });
    expect(body?.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

import { readFileSync } from "node:fs";
import { parse, print, separateOperations } from "graphql";
import { testApi } from "../support/api";
import { AssociateToSeniorDocument } from "../support/generated/operations";

const readme = readFileSync("README.md", "utf8");

/** What stands between ```language and ``` for the first time. */
function block(language: string): string {
  const [, text = ""] = readme.split(`\`\`\`${language}\n`);
  return text.slice(0, text.indexOf("```"));
}

/** Every operation in the guide, by name. */
const examples = [...readFileSync("docs/api.md", "utf8").matchAll(/```graphql\n([^`]+)```/g)]
  .flatMap(([, text = ""]) => Object.entries(separateOperations(parse(text))))
  .map(([name, document]) => ({ name, text: print(document) }));

interface Counts {
  readonly ontology: { readonly counts: Readonly<Record<"roles" | "families" | "skills" | "tools" | "kpis" | "transitions", number>> };
}

describe("the README and the API guide", () => {
  const api = testApi();

  test("shows the real answer to its request", async () => {
    expect({ data: await api.data(block("graphql")) }).toEqual(JSON.parse(block("json")));
  });

  test("names the first twelve skills in their order", async () => {
    const { skillGap } = await api.ask(AssociateToSeniorDocument, {});
    const rows = skillGap.skills.slice(0, 12).map(({ skill, have, need, importance, origin, priority }, index) =>
      `| ${index + 1} | ${skill.name} | ${have} → ${need} | ${importance?.toLowerCase()} | ${origin?.toLowerCase()} | ${(100 * priority).toFixed(1)} % |`,
    );
    expect(readme).toContain(rows.join("\n"));
    expect(readme).toContain(`${skillGap.counts.gained} skills to gain and ${skillGap.counts.raised} to raise`);
  });

  test.each(examples)("the guide's example $name is answered without an error", async ({ text }) => {
    expect(Object.keys(await api.data<object>(text, { slug: "nlp-engineer", skills: [{ name: "Python" }] }))).not.toHaveLength(0);
  });

  test("counts what the ontology holds", async () => {
    const { ontology } = await api.data<Counts>("{ ontology { counts { roles families skills tools kpis transitions } } }");
    const { roles, families, skills, tools, kpis, transitions } = ontology.counts;
    expect(readme).toContain(`${roles} roles in ${families} families`);
    expect(readme).toContain(`${skills} skills, ${tools} tools, ${kpis} KPIs,\n${transitions} transitions`);
  });
});

import { readFileSync } from "node:fs";
import { testApi } from "../support/api";

const readme = readFileSync("README.md", "utf8");

/** What stands between ```language and ``` for the first time. */
function block(language: string): string {
  const [, text = ""] = readme.split(`\`\`\`${language}\n`);
  return text.slice(0, text.indexOf("```"));
}

interface Counts {
  readonly ontology: { readonly counts: Readonly<Record<"roles" | "families" | "skills" | "tools" | "kpis" | "transitions", number>> };
}

describe("the README", () => {
  const api = testApi();

  test("shows the real answer to its request", async () => {
    expect({ data: await api.data(block("graphql")) }).toEqual(JSON.parse(block("json")));
  });

  test("counts what the ontology holds", async () => {
    const { ontology } = await api.data<Counts>("{ ontology { counts { roles families skills tools kpis transitions } } }");
    const { roles, families, skills, tools, kpis, transitions } = ontology.counts;
    expect(readme).toContain(`${roles} roles in ${families} families`);
    expect(readme).toContain(`${skills} skills, ${tools} tools, ${kpis} KPIs,\n${transitions} transitions`);
  });
});

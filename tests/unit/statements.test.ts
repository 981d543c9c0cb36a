import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { statements } from "../../src/graph/query";

const source = join(__dirname, "../../src");
for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".queries.ts")) jest.requireActual(join(source, file));
}

test.each(statements.map((statement) => [statement.name, statement] as const))("%s uses every parameter that it declares, and no other", (_name, { text, params }) => {
  const used = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name);

  expect([...new Set(used)].sort()).toEqual(Object.keys((params as z.ZodObject).shape).sort());
});

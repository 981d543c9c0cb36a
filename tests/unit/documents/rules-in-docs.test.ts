import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boilerplateRules } from "../../../src/documents/boilerplate";

it("docs/documents.md lists every boilerplate rule, and no other", () => {
  const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "documents.md"), "utf8");
  const [, table = ""] = /\| rule \| what it means \|\n\| --- \| --- \|\n((?:\|.*\n)+)/u.exec(page) ?? [];
  expect(table.trim().split("\n")).toEqual(Object.entries(boilerplateRules).map(([rule, meaning]) => `| ${rule} | ${meaning} |`));
});

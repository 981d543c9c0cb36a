import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { wordsOfName } from "../../../src/search/spelling";
import { readSeeds } from "../../../src/seeds/read-seeds";

const root = join(__dirname, "..", "..", "..");
const code = join(root, "src", "documents");
const files = readdirSync(code, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Names that mean something else in the code: a word of section headings ("candidate evaluation"), and the HTML tag of a definition list. */
const common: ReadonlySet<string> = new Set(["evaluation", "dl"]);

/** The texts of the strings, templates and regular expressions of a file, but for what it imports. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(code, file), "utf8"), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) texts.push(node.text.replace(/\\[a-zA-Z]|\(\?<?[:=!]/gu, " "));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const { skills, tools, kpis } = readSeeds(join(root, "seeds"));
const names = [...skills, ...tools, ...kpis].flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => wordsOfName(name).join(" "));

it("the importer's code holds no name of a skill, tool or KPI of the ontology", () => {
  const texts = files.flatMap((file) => literalsOf(file).map((text) => ({ file, words: ` ${wordsOfName(text).join(" ")} ` })));
  const found = texts.flatMap(({ file, words }) => names.filter((name) => !common.has(name) && words.includes(` ${name} `)).map((name) => `${file}: ${name}`));
  expect([...new Set(found)]).toEqual([]);
});

/** The folder of the documents that the ontology was made from; they are no part of the project. */
const documents = process.env.ROLE_DOCUMENTS ?? "";
const run = 9;

/** Runs of nine words, whatever stands between them. */
function runsOf(text: string): string[] {
  const words = text.replace(/<[^>]*>|\\n|\\u[0-9a-f]{4}|&#?\w+;/giu, " ").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(" "));
}

const whereThere = existsSync(documents) ? it : it.skip;

whereThere("the importer's code shares no nine words in a row with the documents in the folder ROLE_DOCUMENTS", () => {
  const known = new Set(readdirSync(documents).flatMap((file) => runsOf(readFileSync(join(documents, file), "utf8"))));
  const found = files.flatMap((file) => runsOf(readFileSync(join(code, file), "utf8")).filter((words) => known.has(words)).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

import type { Block } from "../blocks";
import type { CareerRow } from "../document-facts";
import { type Findings, group, itemOf, stated } from "./findings";
import { textOf } from "./text-of";

/** Questions and answers: each question heads its answers. A question that sets the role against another names an adjacent role. */
export function readQuestions(heading: string, blocks: readonly Block[], title: string): Findings {
  const asked: { question: string; line: number; answers: Block[] }[] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    const text = textOf(block);
    if (isQuestion(text)) asked.push({ question: text.replace(/^Q\s*[:.]\s*/u, ""), line: block.line, answers: [] });
    else (asked.at(-1)?.answers ?? before).push(block);
  }
  return {
    headings: asked.map(({ line }) => line),
    statements: [
      ...group("CAREER", heading, before.map((block) => itemOf(heading, block))),
      ...asked.flatMap(({ question, answers }) => (
        group("CAREER", question, answers.map((block) => itemOf(heading, block, textOf(block).replace(/^A\s*[:.]\s*/u, ""))))
      )),
    ],
    career: asked.flatMap(({ question, line }) => comparedRole(heading, question, line, title)),
  };
}

const isQuestion = (text: string): boolean => /^Q\s*[:.]\s/u.test(text) || /\?$/u.test(text);

const comparisons = [
  /different from (?:an? |the )?(.+?)\?$/iu,
  /(?:compared? (?:to|with)|\bvs\.?|\bversus) (?:an? |the )?(.+?)\?$/iu,
  /difference between (?:an? |the )?(.+?) (?:and|or) (?:an? |the )?(.+?)\?$/iu,
];

function comparedRole(section: string, question: string, line: number, title: string): CareerRow[] {
  const found = comparisons.map((pattern) => pattern.exec(question)).find((one) => one !== null);
  const other = found?.slice(1).find((name) => !title.toLowerCase().includes(name.toLowerCase()) && startsHigh(name));
  return other === undefined ? [] : [{ ...stated(section, line), list: "ADJACENT", raw: question, titles: [other] }];
}

const startsHigh = (name: string): boolean => /^\p{Lu}/u.test(name);

import fc from "fast-check";
import { editsBetween } from "../../../src/search/edits";
import { allWords, allWordsOrSlips, anyWord, beginnings, literalsIn, nearWords, wholeNames } from "../../../src/search/full-text";
import { plainWords } from "../../../src/search/words";

describe("the words of a text", () => {
  test.each([
    ["Node.js and C++", ["node", "js", "and", "c++"]],
    ["CI/CD", ["ci", "cd"]],
    [".NET Core, C#", ["net", "core", "c#"]],
    ["Précis of naïve Bayes", ["precis", "of", "naive", "bayes"]],
    ["fine-tuning_2", ["fine", "tuning", "2"]],
    ["python+sql", ["python", "sql"]],
    ["C++20", ["c++", "20"]],
    ["تعلم الآلة", ["تعلم", "الآلة"]],
    ["क्षमता", ["क्षमता"]],
    ["🦜 … + # \u0000", []],
  ])("%s", (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });

  test.each([
    ["C++ or .NET", ["c++", ".net"]],
    ["Node.js, CI/CD", []],
    ["the end. Next", []],
    ["...python", []],
  ])("that must stand as they are written in %s", (text, literals) => {
    expect(literalsIn(text)).toEqual(literals);
  });
});

describe("what Lucene is asked", () => {
  test("all words, the last one also as a beginning", () => {
    expect(allWords("Model eval")).toBe('+("model") +("eval" eval*)');
  });

  test("a word with a dot in it as one word or as two", () => {
    expect(allWords("node.js x")).toBe('+("node.js" (+("node") +("js"))) +("x" x*)');
  });

  test("a slip in names for words of five letters, two for eight", () => {
    expect(allWordsOrSlips("data model retrieval")).toBe(
      '+("data" title:"data" name:"data" aliases:"data") +("model" title:model~1 name:model~1 aliases:model~1) ' +
        '+("retrieval" retrieval* title:retrieval~2 name:retrieval~2 aliases:retrieval~2)',
    );
  });

  test("whole names with & and with and, hyphens as spaces", () => {
    expect(wholeNames("Test-data & QA")).toBe("test\\ data\\ and\\ qa~2 test\\ data\\ \\&\\ qa~2");
  });

  test.each(["R", "Go", "SQL", "a".repeat(61), ""])("no other name for %j", (name) => {
    expect(wholeNames(name)).toBeNull();
  });

  test.each([allWords, allWordsOrSlips, anyWord, nearWords, beginnings])("nothing, when there is no word: %p", (ask) => {
    for (const text of ["", " \t\n", "+++", "🦜", "\u0000", "&& || !"]) expect(ask(text)).toBeNull();
  });

  test.each([allWords, allWordsOrSlips, anyWord, nearWords, beginnings])("no more than the first 20 words: %p", (ask) => {
    const words = Array.from({ length: 3_000 }, (_, index) => `word${index}`);
    expect(ask(words.join(" "))).toContain("19");
    expect(ask(words.join(" "))).not.toContain("20");
  });

  test("Lucene's own signs and words never come through as they are typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const words = allWords(text)?.replace(/"[\p{L}\p{M}\p{N}.'’_]+"|[\p{L}\p{M}\p{N}.'’_]+\*/gu, "word") ?? "";
      expect(words).toMatch(/^(\+\((word)( word| \((\+\(word\) ?)+\))*\) ?)*$/);
    }));
  });
});

describe("edits between words", () => {
  test.each([
    ["retreival", "retrieval", 1], ["pyhton", "python", 1], ["evalution", "evaluation", 1], ["python", "python", 0],
    ["kitten", "sitting", 3], // k→s, e→i, +g
    ["", "abc", 3],
  ])("%s, %s: %i", (a, b, edits) => {
    expect(editsBetween(a, b, 3)).toBe(edits);
  });

  test("are the same both ways, 0 only for the same word, and at most the longer one's letters", () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(fc.property(word, word, (a, b) => {
      const edits = editsBetween(a, b, 8);
      expect(editsBetween(b, a, 8)).toBe(edits);
      expect(edits === 0).toBe(a === b);
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editsBetween(a, b, edits - 0.5)).toBe(Infinity);
    }));
  });
});

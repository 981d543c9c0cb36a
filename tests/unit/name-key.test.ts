import { nameKey, nameKeys } from "../../src/ontology/name-key";

describe("Names are the same name", () => {
  it.each([
    ["whatever their letter case", "PyTorch", "pytorch"],
    ["whatever white space is between and around words", "  Model \t\n evaluation ", "model evaluation"],
    ["with a space that must not break", "p95\u00a0latency", "p95 latency"],
    ["in full-width letters", "ＳＱＬ", "sql"],
    ["with letters that are put together from parts", "re\u0301sume\u0301", "résumé"],
  ])("%s", (_, a, b) => {
    expect(nameKey(a)).toBe(b);
  });

  it("but not when punctuation tells them apart", () => {
    expect(nameKey("C++")).not.toBe(nameKey("C"));
  });

  it("and a concept is found by its names and its slug, each once", () => {
    expect(nameKeys("sql", ["SQL", "Structured Query Language"])).toEqual(["sql", "structured query language"]);
  });
});

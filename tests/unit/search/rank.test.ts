import fc from "fast-check";
import { type Candidate, ranked } from "../../../src/search/rank";
import { suggested } from "../../../src/search/suggest";
import { plainWords } from "../../../src/search/words";

const made = (name: string, more: Partial<Candidate> = {}): Candidate =>
  ({ slug: name.toLowerCase().replace(/ /g, "-"), kind: "Skill", scheme: "curated", name, aliases: [], texts: [], isGroup: false, ...more });
const names = (candidates: readonly Candidate[]) => candidates.map(({ name }) => name);
const search = (text: string, ...candidates: Candidate[]) => ranked(plainWords(text), candidates);
const suggest = (text: string, ...candidates: Candidate[]) => names(suggested(plainWords(text), candidates));

describe("a search ranks", () => {
  const sixClasses = [
    made("Data quality"),
    made("Clean data", { aliases: ["Data quality"] }),
    made("Data quality checks"),
    made("Quality of data"),
    made("Auditing", { texts: ["Checks data for its quality."] }),
    made("Dat qualty"),
  ];

  test("the very name, an alias, a beginning, all words in a name, words in the description, slips", () => {
    expect(names(search("data quality", ...[...sixClasses].reverse()))).toEqual(names(sixClasses));
  });

  test("each class in its sixth of the scores", () => {
    expect(search("data quality", ...sixClasses).map(({ score }) => Math.ceil(score * 6))).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test("and says what matched, as it is written", () => {
    expect(search("data quality", ...sixClasses).map(({ matched }) => matched)).toEqual([
      "Data quality", "Data quality", "Data quality checks", "Quality of data", "Checks data for its quality.", "Dat qualty",
    ]);
  });

  test("a beginning by how much of the name it is, whole words first", () => {
    // "java" of "java beans": 3/4 + 4/10 / 4 = 0.85; of "javascript": 1/4 + 4/10 / 4 = 0.35
    const [first, second] = search("java", made("JavaScript"), made("Java beans"));
    expect([first?.name, first?.score]).toEqual(["Java beans", 0.641667]); // (3 + 0.85) / 6
    expect([second?.name, second?.score]).toEqual(["JavaScript", 0.558333]); // (3 + 0.35) / 6
  });

  test("two slips of the keyboard by both words, in one name", () => {
    // Each word is one swap or one letter away: 1 − 1/9 each, in a name that has about as many letters.
    const [first] = search("retreival evalution", made("Model evaluation"), made("Retrieval evaluation"), made("Information retrieval"));
    expect(first?.matched).toBe("Retrieval evaluation");
  });

  test("what has some of the words below what has more of them", () => {
    expect(names(search("python sql spark", made("Python"), made("Python for Spark"), made("Cobol")))).toEqual(["Python for Spark", "Python"]);
  });

  test("equal matches: the curated first, then by name, then by slug", () => {
    const equal = [
      made("SQL", { slug: "b" }), made("SQL", { slug: "c" }), made("Sql", { slug: "a" }), made("SQL", { slug: "a", scheme: "esco" }),
    ];
    expect(search("sql", ...[...equal].reverse()).map(({ scheme, slug }) => `${scheme}:${slug}`)).toEqual(["curated:b", "curated:c", "curated:a", "esco:a"]);
  });

  test("what begins so by its own name before what does by an alias, however short that is", () => {
    const found = search("LLM", made("AI safety", { aliases: ["LLM safety"] }), made("LLMOps"), made("Alignment", { aliases: ["LLMs"] }), made("LLM application development"));
    expect(found.map(({ name }) => name)).toEqual(["LLM application development", "AI safety", "LLMOps", "Alignment"]);
  });

  test("C as no C++, and C++ as no C", () => {
    const [first, second] = search("C", made("C++"), made("C"));
    expect([first?.name, second?.name]).toEqual(["C", "C++"]);
    expect(search("C++", made("C"))).toEqual([]);
  });

  test("letters with and without accents as the same", () => {
    expect(search("naive bayes", made("Naïve Bayes"))[0]?.score).toBe(1);
  });

  test("in one order, whatever order the candidates come in, with scores above 0, at most 1, never rising", () => {
    const word = fc.constantFrom("data", "date", "quality", "model", "models", "c++", "c");
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const candidate = fc.record({ slug: fc.uuid(), kind: fc.constant("Skill"), scheme: fc.constantFrom("curated", "esco"), name: text, aliases: fc.array(text, { maxLength: 2 }), texts: fc.array(text, { maxLength: 1 }), isGroup: fc.boolean() });
    fc.assert(fc.property(text, fc.uniqueArray(candidate, { selector: ({ slug }) => slug }), (asked, candidates) => {
      const all = search(asked, ...candidates);
      expect(search(asked, ...[...candidates].reverse())).toEqual(all);
      all.forEach(({ score }, index) => {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(all[index - 1]?.score ?? 1);
      });
      for (const { name, scheme, isGroup, score } of all) expect(score === 1).toBe(name === asked && scheme === "curated" && !isGroup);
    }));
  });
});

describe("type-ahead offers", () => {
  test("names that begin so, then names with such a word, then aliases; nothing else", () => {
    expect(suggest("retr", made("Information retrieval"), made("RAG", { aliases: ["Retrieval-augmented generation"] }), made("Retrieval quality"), made("Python", { texts: ["retries"] })))
      .toEqual(["Retrieval quality", "Information retrieval", "RAG"]);
  });

  test("the curated first, then the shorter, then by name", () => {
    expect(suggest("s", made("Search", { scheme: "esco" }), made("Statistics"), made("SQL"), made("Spa"))).toEqual(["SQL", "Spa", "Statistics", "Search"]);
  });

  test("what begins with each of several words, in any order, in one name", () => {
    expect(suggest("eng nl", made("NLP engineering"), made("Engineering", { aliases: ["NLP"] }), made("NLP"))).toEqual(["NLP engineering"]);
  });

  test("letters with and without accents as the same", () => {
    expect(suggest("nai", made("Naïve Bayes"))).toEqual(["Naïve Bayes"]);
    expect(suggest("NAÏ", made("Naive Bayes"))).toEqual(["Naive Bayes"]);
  });

  test("C++ for c+, not C", () => {
    expect(suggest("c+", made("C"), made("C++"))).toEqual(["C++"]);
  });

  test("what bears just this name or alias first", () => {
    expect(suggest("ml", made("MLflow"), made("Machine learning", { aliases: ["ML"] }), made("ML"))).toEqual(["ML", "Machine learning", "MLflow"]);
  });
});

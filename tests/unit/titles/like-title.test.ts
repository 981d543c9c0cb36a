import { likeTitle } from "../../../src/titles/like-title";

describe("the Lucene text for a title", () => {
  test("asks for every spelling of its words, in titles first, and for slips of long ones", () => {
    const words = likeTitle("Sr. NLP");
    expect(words).toBe("+title:[* TO *]^0 +(title:(sr nlp natural natural~1 language language~1 processing processing~1)^2 "
      + "aliases:(sr nlp natural natural~1 language language~1 processing processing~1))");
  });

  test.each(['x") OR *:* //', "title:[a TO b]^9 && +x -y !z", "AND NOT", "a\\b/c?d*e~2"])("holds nothing of the syntax in %s", (title) => {
    const terms = likeTitle(title)?.match(/title:\((.*?)\)\^2/)?.[1];
    expect(terms).toMatch(/^[a-z0-9]+(~1)?( [a-z0-9]+(~1)?)*$/);
  });

  test.each(["", " ", "🤖", "-/-", "of the"])("is null for %j, which has no word", (title) => {
    expect(likeTitle(title)).toBeNull();
  });

  test("stays short, however long the title is", () => {
    expect(likeTitle("x".repeat(10_000))?.length).toBeLessThan(400);
    expect(likeTitle("word ".repeat(3_000) + Array.from({ length: 3_000 }, (_, index) => index).join(" "))?.length).toBeLessThan(2_000);
  });
});

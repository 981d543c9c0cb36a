import { bytesOf } from "../../../src/graph/bytes-of";
import { sameAsBefore, shared } from "../../../src/graph/shared";

const nodeOf = () => shared(2, (slug: string, isOurs: boolean) => ({ slug, isOurs, says: `A long sentence about ${slug}` }));

test("equal arguments give one object, and others another", () => {
  const node = nodeOf();
  expect(node("sql", true)).toBe(node("sql", true));
  expect([node("sql", true), node("sql", false)]).toEqual([
    { slug: "sql", isOurs: true, says: "A long sentence about sql" }, { slug: "sql", isOurs: false, says: "A long sentence about sql" },
  ]);
});

test("what was not asked for lately is made anew", () => {
  const node = nodeOf();
  const first = node("sql", true);
  for (const slug of ["r", "python"]) node(slug, true);
  expect(node("sql", true)).not.toBe(first);
  expect(node("sql", true)).toEqual(first);
});

test("what many rows share is not counted with each of them", () => {
  const node = nodeOf();
  const rows = (make: (slug: string, isOurs: boolean) => object) => Array.from({ length: 100 }, () => ({ node: make("sql", true) }));
  expect(bytesOf(rows(node))).toBeLessThan(bytesOf(rows((slug, isOurs) => ({ ...node(slug, isOurs) }))) / 2);
});

test("what is shared is counted once, and what is made anew because it was forgotten is counted again", () => {
  const node = nodeOf();
  const rows = (slugs: readonly string[]) => slugs.map((slug) => ({ node: node(slug, true) }));
  const few = bytesOf(rows(["sql", "sql", "sql", "sql"]));
  expect(bytesOf(rows(["sql", "sql", "sql", "sql"]))).toBeLessThan(few);
  const manyDifferent = ["a", "b", "c", "a", "b", "c", "a", "b", "c"];
  expect(bytesOf(rows(manyDifferent))).toBeGreaterThan(manyDifferent.length * 100);
});

test("a text that repeats is the one that came before", () => {
  const same = sameAsBefore();
  expect(["a", "a", "b", "a"].map(same)).toEqual(["a", "a", "b", "a"]);
});

import { bytesOf } from "../../../src/graph/bytes-of";
import { type Kept, Rows } from "../../../src/graph/rows";
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

describe("what kept lists are said to take", () => {
  const list = (rows: readonly object[]): Kept => ({ rows, whole: true });
  const bytesWith = (...lists: readonly Kept[]) => {
    const rows = new Rows(4, 1_000_000);
    for (const [at, one] of lists.entries()) rows.keep(String(at), one);
    return rows.bytes;
  };
  const node = nodeOf();
  const few = () => list(["sql", "r"].map((slug) => ({ node: node(slug, true) })));
  const many = () => list(Array.from({ length: 100 }, (_nothing, at) => ({ node: node(at % 2 ? "sql" : "r", true) })));

  test("what rows share is counted with one of them", () => {
    const alone = list(many().rows.map((row) => structuredClone(row) as object));
    expect(bytesWith(many())).toBeLessThan(bytesWith(alone) / 2);
    expect(bytesWith(few(), many())).toBeLessThan(bytesWith(few()) + bytesWith(many()));
  });

  test("what was made anew, because it was forgotten, is counted again", () => {
    const forgetful = nodeOf();
    const others = list(["a", "b", "c", "a", "b", "c"].map((slug) => ({ node: forgetful(slug, true) })));
    expect(bytesWith(others)).toBeGreaterThan(6 * bytesOf({ slug: "a", isOurs: true, says: "A long sentence about a" }));
  });

  test("another revision, a longer list in place of a shorter one, and what is left when another list goes are counted as anew", () => {
    const [first, next] = [new Rows(4, 1_000_000), new Rows(6, 1_000_000)];
    for (const rows of [first, next]) {
      rows.keep("0", few());
      rows.keep("0", many());
      expect(rows.bytes).toBe(bytesWith(many()));
    }
    const tight = new Rows(4, bytesWith(many()));
    tight.keep("0", few());
    tight.keep("1", many());
    tight.keep("1", few());
    expect(tight.bytes).toBe(bytesWith(few()));
  });

  test("a list too long for the room leaves no trace", () => {
    const rows = new Rows(4, bytesWith(few()) + 10);
    rows.keep("many", many());
    expect([rows.bytes, rows.get("many")]).toEqual([0, undefined]);
    rows.keep("0", few());
    expect(rows.bytes).toBe(bytesWith(few()));
  });
});

test("a text that repeats is the one that came before", () => {
  const same = sameAsBefore();
  expect(["a", "a", "b", "a"].map(same)).toEqual(["a", "a", "b", "a"]);
});

import type { Properties } from "../../../src/facts/records";
import { fingerprint, Ledger } from "../../../src/loading/ledger";
import { Pairs } from "../../../src/loading/pairs";
import { slicesOf } from "../../../src/loading/slices";

test("a wanted record is the same, changed or new, where it is held or else where it belongs, and never twice", () => {
  const ledger = new Ledger<string>();
  ledger.hold("shown", ["a"], { name: "A" });
  ledger.hold("shown", ["b"], { name: "B" });
  ledger.hold("staged", ["c"], { name: "C" });

  expect(ledger.tick("a", { name: "A" }, "staged")).toEqual({ place: "shown", change: "same" });
  expect(ledger.tick("b", { name: "Other" }, "staged")).toEqual({ place: "shown", change: "changed" });
  expect(ledger.tick("c", { name: "C" }, "shown")).toEqual({ place: "staged", change: "same" });
  expect(ledger.tick("d", { name: "D" }, "staged")).toEqual({ place: "staged", change: "added" });
  expect(ledger.tick("d", { name: "D" }, "staged").change).toBe("twice");
  expect(ledger.tick("a", { name: "A" }, "staged").change).toBe("twice");
  expect([ledger.leftOver("shown"), ledger.leftOver("staged")]).toEqual([[], []]);
});

test("what nobody wants is left over, and something stays only when it was seen before and is wanted", () => {
  const ledger = new Ledger<string>();
  ledger.hold("shown", ["a"], {});
  ledger.hold("staged", ["b"], {});
  ledger.tick("c", {}, "staged");

  expect([ledger.leftOver("shown"), ledger.leftOver("staged"), ledger.stays]).toEqual([["a"], ["b"], false]);
  ledger.tick("a", {}, "staged");
  expect([ledger.leftOver("shown"), ledger.stays]).toEqual([[], true]);
});

test("a fingerprint tells values and their order in a list apart, and not the order of properties", () => {
  expect(fingerprint({ a: 1, b: ["x", "y"] })).toBe(fingerprint({ b: ["x", "y"], a: 1 }));
  const others: Properties[] = [{ a: 1, b: ["y", "x"] }, { a: "1", b: ["x", "y"] }, { a: 1, b: "x,y" }, { a: 1 }, { a: 1, b: ["x", "y"], c: false }];
  expect(new Set(others.map(fingerprint).concat(fingerprint({ a: 1, b: ["x", "y"] }))).size).toBe(6);
  expect(Number.isSafeInteger(fingerprint({ a: 1 }))).toBe(true);
});

test("a pair of ids is one number and leads back to both, in their direction", () => {
  const pairs = new Pairs();
  const [there, back] = [pairs.number("a", "b"), pairs.number("b", "a")];

  expect(there).not.toBe(back);
  expect([pairs.ends(there), pairs.ends(back), pairs.number("a", "b")]).toEqual([{ from: "a", to: "b" }, { from: "b", to: "a" }, there]);
});

test("a stream comes in parts of two thousand, the last one shorter", async () => {
  const sizes: number[] = [];
  async function* numbers() {
    for (let number = 0; number < 4_500; number += 1) yield number;
  }
  for await (const slice of slicesOf(numbers())) sizes.push(slice.length);

  expect(sizes).toEqual([2_000, 2_000, 500]);
});

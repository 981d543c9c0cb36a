import { execFileSync } from "node:child_process";
import { UnavailableError } from "../../../src/errors";
import { bytesOf } from "../../../src/graph/bytes-of";
import { dated, readingOf, tickOf } from "../../../src/graph/clock";
import { Rows } from "../../../src/graph/rows";
import { skillsOfRoles } from "../../../src/skills/requirement.queries";

test.each([
  [4, 4, 4],
  [0, 0, 0],
  [4, 6, null], // another revision came between the looks
  [4, 5, null], // a change began to be shown
  [5, 5, null], // a change was being shown all the time
  [null, null, null], // a graph without a clock
])("rows read between the ticks %p and %p are of the tick %p", (before, after, tick) => {
  expect(tickOf(before, after)).toBe(tick);
});

test("a dated statement is the statement between two looks at the clock, under its own name", () => {
  const [name, ...rest] = dated(skillsOfRoles).split("\n");
  const parts = rest.join("\n").split("\nUNION ALL\n");
  expect([name, parts.length, parts[0] === parts[2]]).toEqual(["// skillsOfRoles", 3, true]);
  expect(`// skillsOfRoles\n${parts[1]}`).toBe(skillsOfRoles.text);
});

test("rows of two revisions, which may be of no shape, are told by their tick before anything is made of them", () => {
  const reading = readingOf(skillsOfRoles, [4, { half: "removed" }, 5]);
  expect(reading.tick).toBeNull();
  expect(() => reading.rows).toThrow(UnavailableError);
  expect(() => readingOf(skillsOfRoles, [4, { half: "removed" }, 4]).rows).toThrow(/Statement skillsOfRoles/);
});

test("what rows are said to take is within a factor of two of what they take in a process of their own", () => {
  const weighed = `gc(); const before = process.memoryUsage().heapUsed; const rows = (${manyRows})();
    gc(); console.log((process.memoryUsage().heapUsed - before) * (rows.length / 30_000));`;
  const taken = Number(execFileSync(process.execPath, ["--expose-gc", "--eval", weighed], { encoding: "utf8" }));
  expect(taken).toBeGreaterThan(0);
  expect(bytesOf(manyRows()) / taken).toBeGreaterThan(0.5);
  expect(bytesOf(manyRows()) / taken).toBeLessThan(2);
});

/** Written to another process as its source, so it names nothing but what is in it. */
function manyRows() {
  return Array.from({ length: 30_000 }, (_nothing, at) => ({
    key: `role-number-${at}`, weight: at / 7, use: null, sources: [{ sourceId: `source-${at}`, section: `section ${at}`, says: null }],
    node: { id: `Skill:skill-${at}`, slug: `skill-${at}`, name: `A skill with the number ${at}`, kind: "TECHNICAL" },
  }));
}

test("rows of an unknown revision are not kept", () => {
  const rows = new Rows(null, 1_000_000);
  rows.keep("a", { rows: [1], whole: true });
  expect([rows.get("a"), rows.bytes]).toEqual([undefined, 0]);
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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
  expect(() => reading.rows).toThrow(/Statement skillsOfRoles/);
});

test("what rows are said to take is within a factor of two of what they do take", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const rows = Array.from({ length: 30_000 }, (_nothing, at) => ({
    key: `role-number-${at}`, weight: at / 7, use: null, sources: [{ sourceId: `source-${at}`, section: `section ${at}`, says: null }],
    node: { id: `Skill:skill-${at}`, slug: `skill-${at}`, name: `A skill with the number ${at}`, kind: "TECHNICAL" },
  }));
  const taken = used() - before;
  const said = bytesOf(rows);
  expect(rows).toHaveLength(30_000);
  expect(said / taken).toBeGreaterThan(0.5);
  expect(said / taken).toBeLessThan(2);
});

test("rows of an unknown revision are not kept", () => {
  const rows = new Rows(null, 1_000_000);
  rows.keep("a", { rows: [1], whole: true });
  expect([rows.get("a"), rows.bytes]).toEqual([undefined, 0]);
});

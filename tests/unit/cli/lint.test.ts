import { stripVTControlCharacters as plain } from "node:util";
import { lintFolder, lintText, passes } from "../../../src/cli/lint.command";
import { editedSeeds, smallSeeds } from "../../support/seed-folder";

const finding = (severity: "ERROR" | "WARNING" | "INFO") => ({ rule: "a-rule", severity, message: "Look at it.", nodes: ["Tool:slack"] });

test("a fault is told with its file and line, and the folder does not pass", () => {
  const answer = lintFolder(editedSeeds(["tools.yml", "vendor: Salesforce", "vendr: Salesforce"]));

  expect(answer.faults).toEqual([{ file: "tools.yml", line: expect.any(Number) as number, message: expect.stringContaining("vendr") as string }]);
  expect(lintText(answer)).toMatch(/^tools\.yml:\d+: .*\nFaults: 1\. Mend them first/);
  expect(passes(answer, false)).toBe(false);
});

test("a folder without faults gives its findings, gravest first", () => {
  const { faults, findings } = lintFolder(smallSeeds);

  expect(faults).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(({ severity }) => "ERROR WARNING INFO".indexOf(severity))).toEqual(
    findings.map(({ severity }) => "ERROR WARNING INFO".indexOf(severity)).sort((a, b) => a - b),
  );
});

test("a folder that is not there is a fault", () => {
  expect(lintFolder("/nowhere").faults).toEqual([{ file: "/nowhere", line: 1, message: "There is no such folder." }]);
});

test.each([
  ["INFO", true, true],
  ["WARNING", true, false],
  ["ERROR", false, false],
] as const)("a folder with a finding of severity %s passes: %s; when strict: %s", (severity, passing, strictly) => {
  const answer = { faults: [], findings: [finding(severity)] };

  expect([passes(answer, false), passes(answer, true)]).toEqual([passing, strictly]);
});

test("findings are lines that end with their numbers", () => {
  expect(plain(lintText({ faults: [], findings: [finding("WARNING"), finding("INFO")] }))).toBe(
    "WARNING a-rule: Look at it.\nINFO a-rule: Look at it.\nFaults: 0, ERROR: 0, WARNING: 1, INFO: 1.",
  );
});

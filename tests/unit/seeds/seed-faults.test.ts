import { rmSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../../src/errors";
import { readSeeds } from "../../../src/seeds/read-seeds";
import { SeedError } from "../../../src/seeds/seed-error";
import { editedSeeds, smallSeeds } from "../../support/seed-folder";
import { faultsBetweenParts } from "./faults-between-parts";
import { faultsOfMatches } from "./faults-of-matches";
import { faultsOfRows } from "./faults-of-rows";

const cases = [...faultsOfRows, ...faultsBetweenParts, ...faultsOfMatches];

function faultsOf(folder: string): string[] {
  try {
    readSeeds(folder);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw error;
  }
}
describe("A folder of seed files is refused, naming file, line and reason, for", () => {
  it.each(cases)("$fault", ({ edit, says }) => {
    expect(faultsOf(editedSeeds(edit))).toEqual(says);
  });
});

describe("Seed files", () => {
  it("are read when nothing is wrong", () => {
    expect(readSeeds(smallSeeds).roles.map(({ id }) => id)).toEqual([
      "associate-data-engineer", "data-analyst", "senior-data-engineer", "staff-data-engineer",
    ]);
  });

  it("give all faults of all files at once, by file and line, in the message of one error", () => {
    const edits = ["an unknown skill in a row", "an id used twice", "a promotion to a lower rung", "a near miss of a closed value"];
    const chosen = cases.filter(({ fault }) => edits.includes(fault));
    const folder = editedSeeds(...chosen.map(({ edit }) => edit));

    const read = (): unknown => readSeeds(folder);

    expect(read).toThrow(StartError);
    expect(read).toThrow(["The seed files have 4 faults:", ...chosen.flatMap(({ says }) => says).sort()].join("\n"));
  });

  it("that cannot be parsed are not also blamed for what others refer to in them", () => {
    const faults = faultsOf(editedSeeds(["skills.yml", "kind: TECHNICAL", "kind: [TECHNICAL"]));

    expect(faults.filter((fault) => !fault.startsWith("skills.yml:"))).toEqual([]);
    expect(faults[0]).toMatch(/^skills\.yml:\d+: Not valid YAML: /);
  });

  it("must all be there, but for retired.yml", () => {
    const folder = editedSeeds();
    rmSync(join(folder, "certifications.yml"));
    rmSync(join(folder, "retired.yml"));

    expect(faultsOf(folder)).toEqual([
      'certifications.yml:1: The file is missing; where there is nothing to say, it can be empty.',
      'roles/associate-data-engineer.yml:27: There is no certification "cloud-practitioner".',
    ]);
  });

  it("may be empty where there is nothing to say", () => {
    const folder = editedSeeds(
      ["certifications.yml", "- { id: cloud-practitioner, name: Cloud practitioner, aliases: [Cloud basics certificate], issuer: Example Cloud }", "# none"],
      ["roles/associate-data-engineer.yml", "      - { certification: cloud-practitioner, in: \"14\", as: Cloud basics certificate, commonality: OPTIONAL }", "      []"],
    );

    expect(readSeeds(folder).certifications).toEqual([]);
  });
});

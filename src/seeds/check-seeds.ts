import { checkLinks } from "./check-links";
import { checkMatches } from "./check-matches";
import { checkNames } from "./check-names";
import { checkRoles } from "./check-roles";
import type { Path } from "./seed-document";
import { seedFiles } from "./seed-files";
import type { Seeds } from "./seed-shapes";
import { editors } from "./editors";

/** Takes a fault at a place in a file. */
export type Report = (file: string, path: Path, message: string) => void;

/** Reports what only shows between parts: names twice, circles, rungs, promotions, documents without skills. */
export function checkSeeds(seeds: Seeds, faulty: ReadonlySet<string>, report: Report): void {
  const own = seeds.sources.find(({ id }) => id === editors.source);
  if (!own?.sections[editors.in]) {
    report(seedFiles.sources.file, [], `Wanted a source "${editors.source}" with a section "${editors.in}": the editors' own judgement.`);
  }
  checkNames(seeds, report);
  checkLinks(seeds, report);
  checkMatches(seeds, report);
  checkRoles(seeds, faulty, report);
}

import { countText, sumText } from "../loading/tally";
import type { ImportResult } from "../loading/import-taxonomy";
import type { TaxonomyReport } from "../taxonomies/taxonomy";

/** What importing or removing a taxonomy came to. */
export interface TaxonomyAnswer extends ImportResult {
  readonly title: string;
  readonly dryRun: boolean;
  /** What its files say and the graph does not hold. */
  readonly leftOut: TaxonomyReport["leftOut"];
  readonly seconds: number;
}

/** The answer for a person to read. */
export function taxonomyText(answer: TaxonomyAnswer): string {
  const { kinds, found, leftOut } = answer;
  return [
    outcome(answer),
    ...Object.entries(kinds).map(([kind, counts]) => `  ${kind}: ${countText(counts)}`),
    ...(found > 0 ? [`${found} of the records had been staged by an import that was broken off.`] : []),
    ...leftOut.map(({ why, count, examples }) => `Left out: ${count}. ${why}${examples[0] === undefined ? "" : ` First at ${examples[0]}`}`),
  ].join("\n");
}

function outcome(answer: TaxonomyAnswer): string {
  const { title, revision, written, kinds, compared, seconds } = answer;
  if (written) return `${title} is revision ${revision}, after ${seconds} s: ${sumText(answer)}.`;
  if (Object.keys(kinds).length > 0) return `${title} would change revision ${revision}: ${sumText(answer)}.`;
  return `${title}: nothing to do at revision ${revision}${compared ? ", by a comparison of everything" : ""}.`;
}

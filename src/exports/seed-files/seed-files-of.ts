import { stringify } from "yaml";
import type { OntologyRecords } from "../../facts/records";
import { conceptFiles } from "./concepts";
import { held } from "./held";
import { placesIn } from "./places";
import { roleFiles } from "./role-files";

/**
 * The text of each seed file, by its name. Of all curated records the loader makes `exactly` these again; of a part it may make others where
 * what was left out had its say. @throws BadInputError naming the facts that no rows give exactly.
 */
export function seedFilesOf(records: OntologyRecords, exactly = true): ReadonlyMap<string, string> {
  const found = held(records);
  const places = placesIn(records);
  const values = { ...conceptFiles(found, places), ...roleFiles(found, places, exactly) };
  return new Map(Object.entries(values).map(([file, value]) => [file, stringify(value, { lineWidth: 140 })]));
}

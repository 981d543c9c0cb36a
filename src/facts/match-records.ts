import { parseGlobalId, slugOf } from "../global-id";
import { groupBy } from "../group-by";
import { identifiers, type Matchable, Taxonomy } from "../ontology/external-ids";
import { editors } from "../seeds/editors";
import type { Seeds } from "../seeds/seed-shapes";
import { nodeRecord, relationshipRecord } from "./make-records";
import { provenance, voices } from "./provenance";
import type { OntologyRecords } from "./records";

/** The concepts of taxonomies that ours match, under the ids with which the taxonomies themselves are loaded, and the matches. */
export function matchRecords(seeds: Seeds): OntologyRecords {
  const voiceOf = voices(seeds);
  const matches = Taxonomy.options.flatMap((scheme) => seeds.matches[scheme].flatMap(({ relation, ...match }) => {
    const { kind: label, slug: id } = parseGlobalId(match.ours);
    return relation === "NONE" ? [] : [{ ...match, relation, scheme, ours: { label, id } }];
  }));
  return {
    nodes: [...groupBy(matches, ({ theirs }) => theirs)].flatMap(([id, [match]]) => {
      if (match === undefined) return [];
      const { label, scheme, ours } = match;
      return [nodeRecord("ExternalConcept", id, { label, uri: identifiers[scheme].uri(ours.label as Matchable, slugOf(id), label) })];
    }),
    relationships: matches.map(({ ours, theirs, relation, scheme, note }) => {
      const said = provenance([voiceOf(editors.source, { in: editors.in, says: note })]);
      return relationshipRecord("MATCHES", ours, { label: "ExternalConcept", id: theirs }, { relation, scheme, ...said });
    }),
  };
}

import { firstOf, strongest } from "./claims";
import { groupBy } from "../group-by";
import { joined, nodeRecord, relationshipRecord } from "./make-records";
import { nameKeys, namesOf } from "../ontology/name-key";
import type { Label } from "../ontology/labels";
import { provenance, voices, type VoiceOf } from "./provenance";
import type { NodeKey, NodeRecord, OntologyRecords, RelationshipRecord } from "./records";
import type { RoleSeed, Seeds } from "../seeds/seed-shapes";
import { statementRecords } from "./statement-records";
import { Commonality } from "../ontology/vocabulary";

/** The roles, where they stand, and what their sources say of pay, years, certifications, people and work. */
export function roleRecords(seeds: Seeds): OntologyRecords {
  const voiceOf = voices(seeds);
  const certificationNames = namesOf(seeds.certifications);
  const stakeholderNames = namesOf(seeds.stakeholders);
  return joined(seeds.roles.flatMap((role) => [
    { nodes: [roleNode(role)], relationships: place(role) },
    payAndYears(role, voiceOf),
    { nodes: [], relationships: certifications(role, certificationNames, voiceOf) },
    { nodes: [], relationships: stakeholders(role, stakeholderNames, voiceOf) },
    statementRecords(role, voiceOf),
  ]));
}

type Names = ReturnType<typeof namesOf>;

const roleKey = ({ id }: RoleSeed): NodeKey => ({ label: "Role", id });

function roleNode({ id, title, aliases, summary, mission, horizon, documentedBy }: RoleSeed): NodeRecord {
  const keys = nameKeys(id, [title, ...aliases]);
  return nodeRecord("Role", id, { title, aliases, keys, summary, mission, horizon, documented: documentedBy.length > 0 });
}

function place(role: RoleSeed): RelationshipRecord[] {
  return [
    ...(role.family ? [relationshipRecord("IN_FAMILY", roleKey(role), { label: "RoleFamily", id: role.family })] : []),
    ...(role.level ? [relationshipRecord("AT_LEVEL", roleKey(role), { label: "Level", id: role.level })] : []),
  ];
}

function payAndYears(role: RoleSeed, voiceOf: VoiceOf): OntologyRecords {
  const own = (label: Label, source: string, index: number, row: RoleSeed["facts"][number]["experience"][number]): NodeRecord => {
    const { in: section, as, says, confidence, ...values } = row;
    const said = provenance([voiceOf(source, { in: section, as, says, confidence })]);
    return nodeRecord(label, `${role.id}.${source}.${index + 1}`, { ...values, ...said });
  };
  const bands = role.facts.flatMap(({ source, pay }) => pay.map((row, index) => own("PayBand", source, index, row)));
  const years = role.facts.flatMap(({ source, experience }) => experience.map((row, index) => own("YearsRange", source, index, row)));
  return {
    nodes: [...bands, ...years],
    relationships: [
      ...bands.map((band) => relationshipRecord("PAYS", roleKey(role), band)),
      ...years.map((range) => relationshipRecord("ASKS_YEARS", roleKey(role), range)),
    ],
  };
}

function certifications(role: RoleSeed, names: Names, voiceOf: VoiceOf): RelationshipRecord[] {
  const rows = role.facts.flatMap((facts) => facts.certifications.map((row) => ({
    ...row, voice: voiceOf(facts.source, row, names.get(row.certification)),
  })));
  return [...groupBy(rows, ({ certification }) => certification)].map(([id, same]) =>
    relationshipRecord("SUGGESTS", roleKey(role), { label: "Certification", id }, {
      commonality: strongest(Commonality.options, same.map(({ commonality }) => commonality)) ?? "OPTIONAL",
      ...provenance(same.map(({ voice }) => voice)),
    }),
  );
}

function stakeholders(role: RoleSeed, names: Names, voiceOf: VoiceOf): RelationshipRecord[] {
  const rows = role.facts.flatMap((facts) => facts.stakeholders.map((row) => ({
    ...row, voice: voiceOf(facts.source, row, names.get(row.stakeholder)),
  })));
  return [...groupBy(rows, ({ stakeholder }) => stakeholder)].map(([id, same]) =>
    relationshipRecord("WORKS_WITH", roleKey(role), { label: "Stakeholder", id }, {
      purpose: firstOf(same.map(({ purpose }) => purpose)),
      ...provenance(same.map(({ voice }) => voice)),
    }),
  );
}

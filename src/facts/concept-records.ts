import { parseGlobalId } from "../global-id";
import { groupBy } from "../group-by";
import { nodeRecord, relationshipRecord } from "./make-records";
import { matchRecords } from "./match-records";
import { nameKeys } from "../ontology/name-key";
import type { Label } from "../ontology/labels";
import type { RelationshipType } from "./patterns";
import { provenance, voices } from "./provenance";
import type { NodeKey, NodeRecord, OntologyRecords, RelationshipRecord } from "./records";
import { editors } from "../seeds/editors";
import type { Seeds, SkillSeed } from "../seeds/seed-shapes";

/** What roles share: skills, tools, KPIs and the rest, their links, and what became of retired ids. */
export function conceptRecords(seeds: Seeds): OntologyRecords {
  const outside = matchRecords(seeds);
  return {
    nodes: [
      ...seeds.sources.map(({ id, title, publisher, kind, edition, licence }) =>
        nodeRecord("Source", id, { title, publisher, kind, edition, licence })),
      ...seeds.families.map((family) => named("RoleFamily", family)),
      ...seeds.levels.map((level) => named("Level", level)),
      ...seeds.skills.map(({ broader: _b, related: _r, prerequisites: _p, moves: _m, ...skill }) => named("Skill", skill)),
      ...seeds.tools.map(({ category: _c, exercises: _e, ...tool }) => named("Tool", tool)),
      ...seeds.kpis.map((kpi) => named("Kpi", kpi)),
      ...seeds.certifications.map((certification) => named("Certification", certification)),
      ...seeds.toolCategories.map(({ id, name }) => nodeRecord("ToolCategory", id, { name })),
      ...seeds.stakeholders.map(({ id, name, side }) => nodeRecord("Stakeholder", id, { name, side })),
      ...Object.keys(seeds.retired).map((id) => nodeRecord("Retired", id, {})),
      ...outside.nodes,
    ],
    relationships: [...links(seeds), ...outside.relationships, ...replacements(seeds)],
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

function named(label: Label, { id, ...concept }: Named): NodeRecord {
  return nodeRecord(label, id, { ...concept, keys: nameKeys(id, [concept.name, ...(concept.aliases ?? [])]) });
}

function links(seeds: Seeds): RelationshipRecord[] {
  const make = linking(seeds);
  return [
    ...seeds.skills.flatMap((skill) => [
      ...make("BROADER", at("Skill", skill), "Skill", skill.broader),
      ...make("RELATED", at("Skill", skill), "Skill", skill.related),
      ...make("PREREQUISITE", at("Skill", skill), "Skill", skill.prerequisites),
      ...make("MOVES", at("Skill", skill), "Kpi", skill.moves),
    ]),
    ...seeds.tools.flatMap((tool) => [
      ...make("IN_CATEGORY", at("Tool", tool), "ToolCategory", tool.category),
      ...make("EXERCISES", at("Tool", tool), "Skill", tool.exercises),
    ]),
  ];
}

const at = (label: Label, { id }: { readonly id: string }): NodeKey => ({ label, id });

/** A link without a source of its own is the editors' judgement. */
function linking(seeds: Seeds) {
  const voiceOf = voices(seeds);
  return (type: RelationshipType, from: NodeKey, label: Label, all: SkillSeed["broader"]): RelationshipRecord[] =>
    [...groupBy(all, ({ to }) => to)].map(([to, same]) => {
      const said = same.map((link) => voiceOf(link.source ?? editors.source, { in: link.in ?? editors.in }));
      return relationshipRecord(type, from, { label, id: to }, provenance(said));
    });
}

function replacements({ retired }: Seeds): RelationshipRecord[] {
  return Object.entries(retired).map(([gone, replacement]) => {
    const { kind, slug } = parseGlobalId(replacement);
    return relationshipRecord("REPLACED_BY", { label: "Retired", id: gone }, { label: kind, id: slug });
  });
}

import { basename } from "node:path";
import type { Taxonomy } from "../ontology/external-ids";
import type { Label } from "../ontology/labels";
import type { SeedDocument } from "./seed-document";
import type { Known } from "./shape-parts";

export interface SeedFile {
  readonly file: string;
  readonly label: Label;
  readonly optional?: boolean;
}

/** The file of each shared kind; roles have one file each, `roles/<id>.yml`. */
export const seedFiles = {
  sources: { file: "sources.yml", label: "Source" },
  families: { file: "families.yml", label: "RoleFamily" },
  levels: { file: "levels.yml", label: "Level" },
  skills: { file: "skills.yml", label: "Skill" },
  tools: { file: "tools.yml", label: "Tool" },
  toolCategories: { file: "tool-categories.yml", label: "ToolCategory" },
  kpis: { file: "kpis.yml", label: "Kpi" },
  certifications: { file: "certifications.yml", label: "Certification" },
  stakeholders: { file: "stakeholders.yml", label: "Stakeholder" },
  retired: { file: "retired.yml", label: "Retired", optional: true },
} as const satisfies Record<string, SeedFile>;

export type SeedKind = keyof typeof seedFiles;

/** The reviewed matches with each taxonomy. */
export const matchFiles = {
  esco: { file: "matches/esco.yml", label: "ExternalConcept", optional: true },
  onet: { file: "matches/onet.yml", label: "ExternalConcept", optional: true },
} as const satisfies Record<Taxonomy, SeedFile>;

/** Every file but the roles'. */
export const listFiles: readonly SeedFile[] = [...Object.values(seedFiles), ...Object.values(matchFiles)];

export const roleFile = (id: string): string => `roles/${id}.yml`;
export const isRoleFile = (file: string): boolean => file.startsWith("roles/");

/** What the files define, read before they are checked, so that every reference can be. */
export function knownFrom(documents: ReadonlyMap<string, SeedDocument>): Known {
  const ids: { [label in Label]?: ReadonlySet<string> | null } = {};
  for (const { file, label } of Object.values(seedFiles)) ids[label] = idsOf(documents.get(file));
  ids.Role = new Set([...documents.keys()].filter(isRoleFile).map((file) => basename(file, ".yml")));
  return { ids, sections: sectionsOf(documents.get(seedFiles.sources.file)) };
}

/** Null where a fault of syntax hides a part of the file: then its references are let pass. */
function itemsOf(document: SeedDocument | undefined): Readonly<Record<string, unknown>>[] | null {
  if (document && document.syntaxFaults.length > 0) return null;
  const value = document?.value();
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

function idsOf(document: SeedDocument | undefined): ReadonlySet<string> | null {
  const items = itemsOf(document);
  return items && new Set(items.map(({ id }) => id).filter((id) => typeof id === "string"));
}

function sectionsOf(document: SeedDocument | undefined): Known["sections"] {
  const items = itemsOf(document);
  return items && new Map(items.map(({ id, sections }) => [String(id), new Set(Object.keys(sections ?? {}))]));
}

import type { DocumentFacts, SkillRow } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Entry } from "./entries";
import { rowsFor, type SectionKey } from "./rows";

/** The skills of a document; what the seed format has no field for stands in remarks. */
export function skillEntries({ skills }: DocumentFacts, matches: Matches, keyOf: SectionKey): Entry[] {
  return skills.flatMap((skill, index) => {
    const matched = matches.skills[index];
    return matched ? rowsFor("skill", matched, skill, fieldsOf(skill, keyOf)).map((entry, first) => ({
      ...entry, remarks: first === 0 ? [...entry.remarks, ...alsoSaid(skill)] : entry.remarks,
    })) : [];
  });
}

function fieldsOf(skill: SkillRow, keyOf: SectionKey): Record<string, unknown> {
  const { importance, importanceRaw, tier, use, description } = skill;
  const isQualified = importanceRaw !== null && importanceRaw.trim().toUpperCase() !== importance;
  return { in: keyOf(skill), importance, tier, use: use ?? description ?? shownBy(skill), says: isQualified ? importanceRaw : null };
}

const shows = /how it shows|shows up|on the job|in practice/i;

const shownBy = ({ labels }: SkillRow): string | null => Object.entries(labels).find(([label]) => shows.test(label))?.[1] ?? null;

function alsoSaid(skill: SkillRow): string[] {
  const { use, description, labels, topics } = skill;
  const isUsed = (label: string) => use === null && description === null && shows.test(label);
  return [
    ...(use !== null && description !== null ? [`Description: ${description}`] : []),
    ...Object.entries(labels).filter(([label]) => !isUsed(label)).map(([label, text]) => `${label}: ${text}`),
    ...(topics.length > 0 ? [`Topics: ${topics.join("; ")}`] : []),
  ];
}

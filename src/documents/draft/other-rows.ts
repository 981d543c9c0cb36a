import type { Commonality } from "../../ontology/vocabulary";
import type { DocumentFacts } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Entry } from "./entries";
import { compact, doubts, rowsFor, type SectionKey } from "./rows";

export function kpiEntries({ kpis }: DocumentFacts, matches: Matches, keyOf: SectionKey): Entry[] {
  return kpis.flatMap((kpi, index) => {
    const matched = matches.kpis[index];
    const { target, frequency, measures, why } = kpi;
    const also = [...(measures ? [`Measures: ${measures}`] : []), ...(why ? [`Why: ${why}`] : [])];
    return matched ? rowsFor("kpi", matched, kpi, { in: keyOf(kpi), target, frequency }).map((entry) => ({
      ...entry, remarks: [...entry.remarks, ...also],
    })) : [];
  });
}

export function certificationEntries({ certifications }: DocumentFacts, matches: Matches, keyOf: SectionKey): Entry[] {
  return certifications.flatMap((row, index) => {
    const matched = matches.certifications[index];
    const fields = { in: keyOf(row), commonality: commonalityOf(row.status), says: row.raw === row.name ? null : row.raw };
    return matched ? rowsFor("certification", matched, row, fields) : [];
  });
}

function commonalityOf(status: string | null): Commonality | null {
  if (status === null) return null;
  return /^context/i.test(status) ? "CONTEXT_SPECIFIC" : /^common/i.test(status) ? "COMMON" : /option/i.test(status) ? "OPTIONAL" : null;
}

export function stakeholderEntries({ stakeholders }: DocumentFacts, matches: Matches, keyOf: SectionKey): Entry[] {
  return stakeholders.flatMap((row, index) => {
    const matched = matches.stakeholders[index];
    return matched ? rowsFor("stakeholder", matched, row, { in: keyOf(row), purpose: row.detail }) : [];
  });
}

/** Years of experience; those of another level than the role's are pending. */
export function experienceEntries({ years }: DocumentFacts, isOwn: (level: string | null) => boolean, keyOf: SectionKey): Entry[] {
  return years.map((row) => ({
    row: compact({ min: row.min, max: row.max, in: keyOf(row), says: row.raw }), remarks: [...ofLevel(row.level), ...doubts(row)], isNew: !isOwn(row.level),
  }));
}

/** Pay; that of another level than the role's is pending. */
export function payEntries({ pay }: DocumentFacts, isOwn: (level: string | null) => boolean, keyOf: SectionKey): Entry[] {
  return pay.map((row) => ({
    row: compact({ min: row.min, max: row.max, currency: row.currency, openEnded: row.openEnded || null, in: keyOf(row), says: row.raw }),
    remarks: [...ofLevel(row.level), ...doubts(row)], isNew: !isOwn(row.level),
  }));
}

const ofLevel = (level: string | null): string[] => (level === null ? [] : [`level: ${level}`]);

import type { CertificationRow, YearsRow } from "../../document-facts";
import { type Group, nameOf } from "../groups";
import { textOf } from "../../pages/text-of";
import { certain, itemsOf, type Part, type SectionText, statements } from "../part";
import { splitTopLevel } from "../../split-top-level";
import type { Entry } from "../tables";

const range = /(\d{1,2})\s*(?:[–—-]|to)\s*(\d{1,2})\+?\s*(?:years?|yrs)/i;
const atLeast = /(\d{1,2})\s*\+\s*(?:years?|yrs)|(?:at least|minimum(?: of)?|over)\s+(\d{1,2})\s*(?:years?|yrs)/i;

/** Years, certificates, and everything else that is asked for as statements. */
export function readQualifications(section: SectionText): Part {
  const parts = section.groups.map((group) => {
    if (/certificat|credential/i.test(nameOf(group) ?? "")) return readCertifications(section, group);
    if (!/years|seniority|experience/i.test(nameOf(group) ?? "") || /leadership|prior/i.test(nameOf(group) ?? "")) return { statements: statements(section, "QUALIFICATION", group) };
    const isYears = (entry: Entry): boolean => range.test(textOf(entry)) || atLeast.test(textOf(entry));
    return {
      years: group.entries.filter(isYears).map((entry) => years(section, entry)),
      statements: statements(section, "QUALIFICATION", { ...group, entries: group.entries.filter((entry) => !isYears(entry)) }),
    };
  });
  return {
    years: parts.flatMap((part) => part.years ?? []),
    certifications: parts.flatMap((part) => part.certifications ?? []),
    statements: parts.flatMap((part) => part.statements ?? []),
  };
}

function years(section: SectionText, entry: Entry): YearsRow {
  const raw = textOf(entry);
  const [, from, to] = range.exec(raw) ?? [];
  const [, open, least] = atLeast.exec(raw) ?? [];
  const min = from ?? open ?? least;
  const level = /^([A-Z][\w -]{2,30}):/.exec(raw)?.[1] ?? null;
  return { min: min === undefined ? null : Number(min), max: to === undefined ? null : Number(to), level, raw, ...certain(section, entry.line) };
}

/** Certificates with the status that a parent line, a label or the end of the line gives them; whole sentences are statements. */
function readCertifications(section: SectionText, group: Group): Part {
  const read = group.entries.reduce<{ status: string | null; rows: CertificationRow[]; sentences: Entry[] }>(
    (so, entry) => {
      const text = textOf(entry);
      if (text.endsWith(":")) return { ...so, status: text.slice(0, -1) };
      if (isSentence(text)) return { ...so, sentences: [...so.sentences, entry] };
      return { ...so, rows: [...so.rows, ...certificates(section, entry, so.status)] };
    },
    { status: statusIn(group.lead), rows: [], sentences: [] },
  );
  const items = itemsOf(section, read.sentences);
  return { certifications: read.rows, statements: items.length > 0 ? [{ section: "QUALIFICATION", category: nameOf(group), items }] : [] };
}

function statusIn(text: string | null): string | null {
  return text !== null && /common|optional|required|preferred|context|helpful|useful|valued|nice/i.test(text) ? text : null;
}

function isSentence(text: string): boolean {
  return /\b(is|are|can|may|should|will|not|none)\b/i.test(text.replace(/\([^()]*\)/g, "").replace(/^[^:]*:/, "")) && text.split(" ").length > 5;
}

function certificates(section: SectionText, entry: Entry, parent: string | null): CertificationRow[] {
  const raw = textOf(entry);
  const label = /^([^:(]{3,40}(?:\([^()]*\))?):\s+(.+)$/.exec(raw);
  const labelled = label && statusIn(label[1] ?? null) ? { status: label[1] ?? null, list: label[2] ?? raw } : { status: parent, list: raw };
  const ending = /^(.*\S)\s+[–—-]\s+((?:Common|Optional|Required|Preferred|Context)\b.*)$/i.exec(labelled.list) ?? /^(.*\S)\s*\(((?:Common|Optional|Required|Preferred|Context)[^()]*)\)$/i.exec(labelled.list);
  const [list, status] = ending ? [ending[1] ?? raw, ending[2] ?? null] : [labelled.list, labelled.status];
  return splitTopLevel(list, label ? /\s+\/\s+|,\s+|;\s+/g : /\s+\/\s+|;\s+/g).map((name) => ({
    name: name.replace(/\s*\([^()]*\)\.?$/, "").replace(/\s+(?:required|recommended|preferred|if|where|when)\s.*$/, ""),
    status,
    raw,
    ...certain(section, entry.line),
  }));
}

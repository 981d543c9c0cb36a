import type { DocumentFacts } from "../document-facts";
import type { Matches } from "../names/match-facts";
import type { Vocabulary } from "../names/vocabulary";
import type { Entry } from "./entries";
import { doubts, nearness, nearTo, type SectionKey } from "./rows";
import { slugOf } from "./slug";

/** Roles before, after and beside this one: those known in one row, new ones in a pending row of their own. */
export function careerEntries({ career }: DocumentFacts, matches: Matches, role: string, keyOf: SectionKey): Entry[] {
  return career.flatMap((row, index) => {
    const titles = (matches.career[index] ?? []).filter(({ matches: [match] }) => match?.slug !== role);
    const known = titles.filter((title) => title.matches.length > 0);
    const unknown = titles.filter((title) => title.matches.length === 0);
    const fields = { list: row.list, in: keyOf(row), as: row.raw };
    return [
      ...(known.length > 0 ? [{
        row: { ...fields, roles: [...new Set(known.flatMap((title) => title.matches.map(({ slug }) => slug)))] },
        remarks: [...known.flatMap((title) => title.matches.flatMap((match) => nearness(title, match))), ...doubts(row)], isNew: false,
      }] : []),
      ...(unknown.length > 0 ? [{
        row: { ...fields, roles: unknown.map(({ newSlug }) => newSlug) }, remarks: [...unknown.map((one) => `new: "${one.name}"${nearTo(one)}`), ...doubts(row)], isNew: true,
      }] : []),
      ...(titles.length === 0 ? [{ row: { ...fields, roles: [] }, remarks: ["names no role; a field, or this role itself"], isNew: true }] : []),
    ];
  });
}

/** Promotions; pending unless both ends are known roles of one family. Which skills a promotion demands is for a person to say. */
export function promotionEntries({ promotions }: DocumentFacts, matches: Matches, { rungs }: Vocabulary, keyOf: SectionKey): Entry[] {
  return promotions.map((row, index) => {
    const { from, to } = matches.promotions[index] ?? { from: null, to: null };
    const ladder = from === null ? undefined : rungs.get(from)?.family;
    const isKnown = from !== to && from !== null && to !== null && ladder !== undefined && rungs.get(to)?.family === ladder;
    return {
      row: {
        from: from ?? slugOf(row.from ?? "this role"), to: to ?? slugOf(row.to ?? "this role"), in: keyOf(row),
        summary: row.requirements.map(({ text }) => text.replace(/\.$/u, "")).join("; "),
      },
      remarks: [...(isKnown ? [] : [`from "${row.from ?? "this role"}" to "${row.to ?? "this role"}": not both known on one ladder`]), ...doubts(row)],
      isNew: !isKnown,
    };
  });
}

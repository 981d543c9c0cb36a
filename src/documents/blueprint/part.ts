import type { Section } from "../../ontology/vocabulary";
import type { At, DocumentFacts, Item, Read, RoleIdentity, StatementGroup } from "../document-facts";
import { textOf } from "../pages/text-of";
import { type Group, nameOf } from "./groups";
import type { SectionHeading } from "./outline";
import type { Entry } from "./tables";

/** The lists of facts that sections add to. */
export type FactLists = Omit<DocumentFacts, "family" | "role" | "sections" | "lines">;

/** What a reader makes of a section; entries that it `missed` are reported as not understood. */
export interface Part extends Partial<FactLists> {
  readonly role?: Partial<RoleIdentity>;
  readonly missed?: readonly Entry[];
}

/** A section as readers see it. */
export interface SectionText {
  readonly heading: SectionHeading;
  readonly groups: readonly Group[];
}

/** Where something was read. */
export function at(section: SectionText, line: number): At {
  return { section: section.heading.text, line };
}

/** A reading that needed no guess. */
export function certain(section: SectionText, line: number): Read {
  return { at: at(section, line), confidence: 1 };
}

/** Entries without the header rows of tables. */
export function saidIn(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !(entry.kind === "row" && entry.isHeader));
}

/** The entries of a group as statements. */
export function itemsOf(section: SectionText, entries: readonly Entry[]): Item[] {
  return saidIn(entries).map((entry) => ({ text: textOf(entry), ...certain(section, entry.line) }));
}

/** Statements of a group under its own name. */
export function statements(section: SectionText, about: Section, group: Group): StatementGroup[] {
  const items = itemsOf(section, group.entries);
  return items.length === 0 ? [] : [{ section: about, category: nameOf(group), items }];
}

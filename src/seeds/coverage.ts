import { groupBy } from "../group-by";
import { nameKey } from "../ontology/name-key";
import { editors } from "./editors";
import type { Seeds, SourceFacts } from "./seed-shapes";
import { Section } from "../ontology/vocabulary";

/** The kinds of row that documents have, in the order of the table's columns. */
const rowKinds = [
  "technical skills", "soft skills", "tool rows", "products", "KPIs", "certifications", "stakeholders", "years", "pay",
  "feeder roles", "next roles", "adjacent roles", "promotions",
  ...Section.options.map(statementsOf),
] as const;

export type RowKind = (typeof rowKinds)[number];

function statementsOf<S extends Section>(section: S): `${S} statements` {
  return `${section} statements`;
}

/** How many rows of each kind the seed files hold of one section of a source; products are counted once, however often named. */
export interface CoverageRow {
  readonly source: string;
  readonly section: string;
  readonly rows: Readonly<Partial<Record<RowKind, number>>>;
}

/** What the seed files have taken from each section of each document, to be held against the document itself. */
export function coverage(seeds: Seeds): CoverageRow[] {
  const rowsBySource = groupBy(documentRows(seeds), ({ source }) => source);
  return seeds.sources.filter(({ id }) => id !== editors.source).flatMap(({ id, sections }) => {
    const rowsBySection = groupBy(rowsBySource.get(id) ?? [], ({ section }) => section);
    return Object.keys(sections).map((section) => ({ source: id, section, rows: counted(rowsBySection.get(section) ?? []) }));
  });
}

interface DocumentRow {
  readonly source: string;
  readonly section: string;
  readonly kind: RowKind;
  /** What makes the row one row of the document: rows of a kind and key are one. */
  readonly key: string;
}

function counted(rows: readonly DocumentRow[]): CoverageRow["rows"] {
  const counts = [...groupBy(rows, ({ kind }) => kind)].map(([kind, same]) => [kind, new Set(same.map(({ key }) => key)).size]);
  return Object.fromEntries(counts) as CoverageRow["rows"];
}

function documentRows(seeds: Seeds): DocumentRow[] {
  const skills = new Map(seeds.skills.map((skill) => [skill.id, skill]));
  return seeds.roles.flatMap((role) => role.facts.flatMap((facts) => [
    // One row of a document may name several skills: the facts of a row share its own name.
    ...facts.skills.map(({ in: section, as, skill }) => ({
      source: facts.source, section, key: nameKey(as ?? skills.get(skill)?.name ?? skill),
      kind: skills.get(skill)?.kind === "BEHAVIOURAL" ? "soft skills" as const : "technical skills" as const,
    })),
    ...otherRows(role.id, facts),
  ]));
}

function otherRows(role: string, facts: SourceFacts): DocumentRow[] {
  const of = (kind: RowKind, rows: readonly { readonly in: string }[]): DocumentRow[] =>
    rows.map((row, index) => ({ source: facts.source, section: row.in, kind, key: `${role} ${index}` }));
  const moves = { "feeder roles": "FEEDER", "next roles": "NEXT", "adjacent roles": "ADJACENT" } as const;
  return [
    ...of("tool rows", facts.tools),
    ...facts.tools.flatMap((row) =>
      row.products.map(({ tool }) => ({ source: facts.source, section: row.in, kind: "products" as const, key: tool }))),
    ...of("KPIs", facts.kpis),
    ...of("certifications", facts.certifications),
    ...of("stakeholders", facts.stakeholders),
    ...of("years", facts.experience),
    ...of("pay", facts.pay),
    ...Object.entries(moves).flatMap(([kind, list]) => of(kind as RowKind, facts.career.filter((row) => row.list === list))),
    ...of("promotions", facts.promotions),
    ...Object.entries(facts.statements).flatMap(([section, groups]) =>
      of(statementsOf(section as Section), groups.flatMap((group) => Object.keys(group.items).map(() => group))),
    ),
  ];
}

/** The coverage as Markdown: the documents side by side, then each with what was taken from its sections. */
export function coverageTable(seeds: Seeds): string {
  const rows = coverage(seeds);
  const documents = seeds.sources.filter(({ id }) => rows.some(({ source }) => source === id));
  const perDocument = documents.flatMap(({ id, title, sections }) => [
    "", `## ${title}`, "", ...table(["section", "rows in the seed files"], rows.filter(({ source }) => source === id).map((row) => [
      /^\d/.test(row.section) ? `${row.section} ${sections[row.section]}` : String(sections[row.section]),
      rowKinds.flatMap((kind) => (row.rows[kind] ? [`${row.rows[kind]} ${kind}`] : [])).join(", ") || "–",
    ])),
  ]);
  const sideBySide = rowKinds.map((kind) => [
    kind, ...documents.map(({ id }) => String(Math.max(...rows.filter(({ source }) => source === id).map((row) => row.rows[kind] ?? 0)))),
  ]);
  return [...intro, "", ...table(["in the section that has most", ...documents.map(({ id }) => id)], sideBySide), ...perDocument, ""].join("\n");
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}

const intro = [
  "# What the seed files hold of each document",
  "",
  "Printed by the command `coverage`. A row is a row of the document: where one row names several skills it counts once,",
  "products count once however often they are named, every statement is one line of a list. Hold the numbers against the documents.",
];

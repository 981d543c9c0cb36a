import type { RelationshipType } from "../../facts/patterns";
import type { NodeKey, NodeRecord } from "../../facts/records";
import { groupBy } from "../../group-by";
import { type Held, some } from "./held";
import type { SourceRow } from "./ladder-rows";
import { type Places, type Said, saidOf, saidRow } from "./places";

type Rows = Readonly<Record<string, readonly SourceRow[]>>;

/** The rows that belong to one role alone: pay, years, certifications and stakeholders. */
export function ownRows(held: Held, role: NodeKey, places: Places): Rows {
  return {
    experience: ranges(held, role, "ASKS_YEARS", places),
    pay: ranges(held, role, "PAYS", places),
    certifications: named(held, role, "SUGGESTS", "certification", "commonality", places),
    stakeholders: named(held, role, "WORKS_WITH", "stakeholder", "purpose", places),
  };
}

/** Their ids end in their number among those of their source. */
function ranges(held: Held, role: NodeKey, type: RelationshipType, places: Places): SourceRow[] {
  const number = ({ id }: NodeRecord): number => Number(id.slice(id.lastIndexOf(".") + 1));
  const nodes = held.from(role, type).flatMap(({ to }) => held.node(to) ?? []).sort((a, b) => number(a) - number(b));
  return nodes.flatMap(({ properties }) => saidOf(properties).map((said) => ({
    source: said.source,
    row: { ...some(properties, "min", "max", "currency"), ...(properties.openEnded === true && { openEnded: true }), ...saidRow(said, places) },
  })));
}

function named(held: Held, role: NodeKey, type: RelationshipType, field: string, value: string, places: Places): SourceRow[] {
  return held.from(role, type).flatMap(({ to, properties }) => saidOf(properties).map((said, index) => ({
    source: said.source,
    row: { [field]: to.id, ...saidRow(said, places, String(held.node(to)?.properties.name)), ...(index === 0 && some(properties, value)) },
  })));
}

interface Stated {
  readonly node: NodeRecord;
  readonly said: Said;
}

/** What each source states of the role, by section, in the order that the statements are numbered in. */
export function statementsOf(held: Held, role: NodeKey, places: Places): ReadonlyMap<string, object> {
  const all = held.from(role, "STATES").flatMap(({ to }) => held.node(to) ?? [])
    .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
    .flatMap((node): Stated[] => saidOf(node.properties).map((said) => ({ node, said })));
  return new Map([...groupBy(all, ({ said }) => said.source)].map(([source, own]) => {
    const sections = [...groupBy(own, ({ node }) => String(node.properties.section))];
    return [source, Object.fromEntries(sections.map(([section, items]) => [section, groups(held, role, items, places)]))];
  }));
}

/** Neighbours of one place and category stand together. */
function groups(held: Held, role: NodeKey, items: readonly Stated[], places: Places): object[] {
  const heads: { readonly key: string; readonly head: object; readonly items: Record<string, unknown> }[] = [];
  for (const { node, said } of items) {
    const head = { ...saidRow(said, places), ...some(node.properties, "category") };
    const key = JSON.stringify(head);
    if (heads.at(-1)?.key !== key) heads.push({ key, head, items: {} });
    Object.assign(heads.at(-1)?.items ?? {}, { [node.id.slice(`${role.id}.${said.source}.`.length)]: itemOf(held, node) });
  }
  return heads.map(({ head, items: own }) => ({ ...head, items: own }));
}

function itemOf(held: Held, node: NodeRecord): unknown {
  const mentions = held.from(node, "MENTIONS").map(({ to }) => `${to.label}:${to.id}`);
  return mentions.length === 0 ? node.properties.text : { text: node.properties.text, mentions };
}

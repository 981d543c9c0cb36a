import { parseGlobalId } from "../global-id";
import { nodeRecord, relationshipRecord } from "./make-records";
import { provenance, type VoiceOf } from "./provenance";
import type { NodeKey, NodeRecord, OntologyRecords, RelationshipRecord } from "./records";
import type { RoleSeed } from "../seeds/seed-shapes";

/** What the sources state of a role, numbered from 1 in the order of its file, with what each statement mentions. */
export function statementRecords(role: RoleSeed, voiceOf: VoiceOf): OntologyRecords {
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for (const { section, group, source, key, text, mentions } of itemsOf(role)) {
    const order = nodes.length + 1;
    const said = provenance([voiceOf(source, group)]);
    const node = nodeRecord("Statement", `${role.id}.${source}.${key}`, { section, category: group.category, text, order, ...said });
    nodes.push(node);
    relationships.push(relationshipRecord("STATES", { label: "Role", id: role.id }, node, { order }));
    relationships.push(...[...new Set(mentions)].map((id) => relationshipRecord("MENTIONS", node, nodeKeyOf(id))));
  }
  return { nodes, relationships };
}

function itemsOf({ facts }: RoleSeed) {
  return facts.flatMap(({ source, statements }) =>
    Object.entries(statements).flatMap(([section, groups]) =>
      groups.flatMap((group) =>
        Object.entries(group.items).map(([key, item]) => ({ section, group, source, key, ...item })))),
  );
}

function nodeKeyOf(globalId: string): NodeKey {
  const { kind, slug } = parseGlobalId(globalId);
  return { label: kind, id: slug };
}

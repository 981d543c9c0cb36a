/** The types of GraphML that the properties of the graph have. */
export type GraphmlType = "string" | "int" | "double" | "boolean";

/** GraphML names all attributes before the first node, so that a file can be written while it is read. */
export const nodeKeys = keys({
  string: [
    "kind", "slug", "label", "scheme", "name", "title", "aliases", "description", "summary", "mission", "measures", "rationale", "horizon",
    "types", "track", "vendor", "issuer", "side", "publisher", "edition", "licence", "attribution", "uri", "section", "category", "text", "currency",
    "rule", "severity", "message", "nodes", "sources", "says",
  ],
  int: ["rank", "min", "max", "monthsMin", "monthsMax", "order"],
  double: [],
  boolean: ["documented", "openEnded", "group"],
});

export const edgeKeys = keys({
  string: [
    "type", "label", "importance", "tier", "basis", "origin", "inheritedFrom", "use", "commonality", "purpose", "target", "frequency", "note",
    "relation", "scheme", "uri", "sources", "says",
  ],
  int: ["proficiency", "order"],
  double: ["weight"],
  boolean: [],
});

function keys(byType: Readonly<Record<GraphmlType, readonly string[]>>): Readonly<Record<string, GraphmlType>> {
  return Object.fromEntries(Object.entries(byType).flatMap(([type, names]) => names.map((name) => [name, type as GraphmlType])));
}

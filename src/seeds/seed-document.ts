import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, YAMLParseError, type Document, type Node } from "yaml";
import type { Fault } from "./seed-error";

export type Path = readonly PropertyKey[];

/** A seed file as parsed YAML that knows on which line each of its parts stands. */
export interface SeedDocument {
  readonly file: string;
  readonly syntaxFaults: readonly Fault[];
  value(): unknown;
  fault(path: Path, message: string): Fault;
  /** Takes parts out; what is left keeps its lines. */
  drop(paths: readonly Path[]): void;
}

export function seedDocument(file: string, text: string): SeedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  visit(document, { Alias: (_, { range }) => void document.errors.push(noAlias(range?.[0] ?? 0)) });
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1);
  return {
    file,
    syntaxFaults: document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: `Not valid YAML: ${error.message}.`.replace(/\.\.$/, "."),
    })),
    value: () => document.toJS(),
    fault: (path, message) => ({ file, line: lineAt(offsetOf(document, path)), message }),
    drop: (paths) => outermostLastFirst(paths).forEach((path) => document.deleteIn(path)),
  };
}

function noAlias(offset: number): YAMLParseError {
  return new YAMLParseError([offset, offset], "UNEXPECTED_TOKEN", "An alias (*name) hides what a line says; write it out");
}

/** Where the part at a path begins: its key in a map, the item in a list, else the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1];
    const parent = at(document, path.slice(0, depth - 1));
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair ? pair.key : at(document, path.slice(0, depth));
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function at(document: Document, path: Path): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

/** The order in which paths can be deleted one after the other; what lies within another path is left out. */
function outermostLastFirst(paths: readonly Path[]): Path[] {
  const isWithin = (inner: Path, outer: Path): boolean =>
    inner.length > outer.length && outer.every((key, index) => inner[index] === key);
  const outermost = paths.filter((path) => !paths.some((other) => isWithin(path, other)));
  return [...new Map(outermost.map((path) => [path.join("/"), path])).values()].reverse();
}

import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { pageBreak, tidy } from "./raw-block";

const unread = new Set(["script", "style", "nav", "template", "noscript", "noembed", "noframes", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "select", "textarea", "title"]);
const parts = /^(?:p|div|li|h[1-6]|ul|ol|dt|dd|tr|blockquote)$/;

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === "#text";
}

export function isElement(node: Tree.Node): node is Tree.Element {
  return "tagName" in node;
}

/** Whether a page does not show it as text: programs, styles, pictures, menus. */
export function isUnread(element: Tree.Element): boolean {
  return unread.has(element.tagName);
}

export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The elements of a name below a node, in order. */
export function elementsNamed(node: Tree.Node, name: string): Tree.Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [...(isElement(child) && child.tagName === name ? [child] : []), ...elementsNamed(child, name)]);
}

/** All text below a node on one line. Parts of it that stand on lines of their own are divided by "; ", but numbered ones and sentences by a space. */
export function textOf(node: Tree.Node): string {
  const lines = partsOf(node).split(pageBreak).map(tidy).filter((line) => line !== "");
  return lines.reduce((text, line) => (text === "" ? line : `${text}${/[.,;:!?]$/.test(text) || /^\(?\d{1,3}[.)]\s/.test(line) ? " " : "; "}${line}`), "");
}

/** The text with a page break at each end of what stands on lines of its own; `number` is that of a list item. */
function partsOf(node: Tree.Node, number: number | null = null): string {
  if (isText(node)) return node.value;
  if (isElement(node) && node.tagName === "br") return pageBreak;
  if (!("childNodes" in node) || (isElement(node) && isUnread(node) && node.tagName !== "title")) return "";
  let count = 0;
  const inside = node.childNodes.map((child) => partsOf(child, node.nodeName === "ol" && child.nodeName === "li" ? (count += 1) : null)).join("");
  const text = number === null ? inside : `${number}) ${inside.trimStart()}`;
  return parts.test(node.nodeName) ? `${pageBreak}${text}${pageBreak}` : text;
}

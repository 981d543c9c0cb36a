import type { Shape } from "../blocks";
import { outsideTables } from "./tables-in-text";

const tag = "(?:html|head|body|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|section|article|main|header|footer|figure|blockquote|br|span|strong|em|a)";
const startsAsPage = new RegExp(`^\\s*(?:<!doctype html|<\\?xml|<!--|<${tag}[\\s>/])`, "i");
const closings = new RegExp(`</${tag}>`, "gi");
const startsAsJson = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|"|$))/;
const markdownMarks = [/^ {0,3}(?:#{2,6}[ \t]+\S|#[ \t]+(?:["“*_[(]{0,4}[\p{Lu}\p{N}]|\S+$))/mu, /\[[^[\]\n]{1,300}\]\([^()\s]{1,2000}\)/, /\*\*[^*\s][^*\n]*\*\*[^]*?\*\*[^*\s][^*\n]*\*\*/, /^\S.*\n={3,}[ \t]*$/m];

/** The form of a document, by what it holds and not by its name. */
export function recogniseShape(text: string): Shape {
  if (startsAsJson.test(text)) return "WORDPRESS";
  if (startsAsPage.test(text)) return "HTML";
  if (markdownMarks.some((mark) => mark.test(text))) return "MARKDOWN";
  return (outsideTables(text).match(closings) ?? []).length >= 2 ? "HTML" : "TEXT";
}

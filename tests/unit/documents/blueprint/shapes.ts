import { type ReadableDocument } from "../../../../src/documents/blocks";
import { readableDocument } from "../../../../src/documents/readable-document";
import { type Part, type Section, title } from "./harbour-pilot-scheduler";

/** How a document is written down. */
export interface Style {
  /** The words before the name of a section. */
  readonly number: (place: number) => string;
  readonly bullet: string;
  readonly cells: (cells: readonly string[]) => string;
}

export const numbered = (place: number): string => `${place + 1}) `;
export const piped: Style = { number: numbered, bullet: "- ", cells: (cells) => `| ${cells.join(" | ")} |` };
export const flattened: Style = { number: numbered, bullet: "  • ", cells: (cells) => cells.join(" ") };

const headline = `${title}: Role Blueprint, Responsibilities, Skills, KPIs, and Career Path`;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("–", "&#8211;");

export function asText(sections: readonly Section[], style: Style = piped): string {
  const body = sections.flatMap(({ name, parts }, place) => [`${style.number(place)}${name}`, ...parts.flatMap((part) => textLines(part, style))]);
  return [headline, ...body].join("\n\n");
}

function textLines(part: Part, { bullet, cells }: Style): string[] {
  const heading = part.under ? [part.under] : [];
  if ("prose" in part) return [...heading, ...part.prose];
  if ("items" in part) return [...heading, part.items.map((item) => `${bullet}${item}`).join("\n")];
  const [head = [], ...rows] = part.table.map(cells);
  const rule = cells([""]).includes("|") ? [cells((part.table[0] ?? []).map(() => "---"))] : [];
  return [...heading, [head, ...rule, ...rows].join("\n")];
}

export function asMarkdown(sections: readonly Section[]): string {
  const body = sections.flatMap(({ name, parts }, place) => [
    `## ${place + 1}) ${name}`,
    ...parts.flatMap((part) => textLines({ ...part, under: undefined } as Part, piped).map((line, at) => (at === 0 && part.under ? `### ${part.under}\n\n${line}` : line))),
  ]);
  return [`# ${headline}`, ...body, "## Related Posts", "- [Lamp Keeper: Role Blueprint](https://example.org/lamp)"].join("\n\n");
}

function htmlBody(sections: readonly Section[]): string {
  return sections.map(({ name, parts }, place) => `<h2>${place + 1}) ${escaped(name)}</h2>\n${parts.map(htmlPart).join("\n")}`).join("\n");
}

function htmlPart(part: Part): string {
  const heading = part.under ? `<h3>${escaped(part.under)}</h3>\n` : "";
  if ("prose" in part) return heading + part.prose.map((text) => `<p>${escaped(text)}</p>`).join("\n");
  if ("items" in part) return `${heading}<ul>\n${part.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>`;
  const rows = part.table.map((cells, at) => `<tr>${cells.map((cell) => (at === 0 ? `<th>${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join("")}</tr>`);
  return `${heading}<table>\n${rows.join("\n")}\n</table>`;
}

export const asHtml = (sections: readonly Section[]): string => `<!doctype html><html><head><title>${headline} - Port Weekly</title></head><body>${htmlBody(sections)}</body></html>`;

export const asWordPress = (sections: readonly Section[]): string =>
  JSON.stringify({ id: 7, slug: "harbour", title: { rendered: headline }, content: { rendered: htmlBody(sections) }, excerpt: { rendered: "" } });

export const readable = (source: string): ReadableDocument => readableDocument(Buffer.from(source), "a test document");

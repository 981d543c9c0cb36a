import { isUtf8 } from "node:buffer";
import { BadInputError } from "../../errors";
import { fromWindows1252 } from "./code-page";

/** Bytes of the largest document that is read; role documents have some hundred thousand. */
export const largestDocument = 10_000_000;
const mostLines = 200_000;

const signatures: readonly (readonly [start: string, what: string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a zip archive or an office file (.docx, .odt)"],
  ["\u00d0\u00cf\u0011\u00e0", "an office file (.doc, .xls)"],
  ["\u001f\u008b", "a gzip archive"],
  ["{\\rtf", "an RTF file"],
  ["\u0089PNG", "an image"],
  ["GIF8", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
];

/** The text of a document in UTF-8 or UTF-16, else windows-1252; every line ends in "\n". @throws BadInputError when it is empty, too large or no text. */
export function decodeBytes(bytes: Buffer, name: string): string {
  if (bytes.length > largestDocument) throw tooLarge(name);
  const kind = signatures.find(([start]) => bytes.toString("latin1", 0, start.length) === start)?.[1];
  if (kind !== undefined) throw new BadInputError(`${name} is ${kind}; wanted text, Markdown, HTML or the JSON of a WordPress post. Save it as one of these.`);
  const text = decoded(bytes);
  if (text === null) throw new BadInputError(`${name} is no text: it holds bytes that no text has. Wanted text, Markdown, HTML or the JSON of a WordPress post, in UTF-8 or UTF-16.`);
  if (text.trim() === "") throw nothingIn(name);
  const lines = text.replace(/\r\n?|\f|\v/g, "\n");
  if (lines.split("\n", mostLines + 1).length > mostLines) throw new BadInputError(`${name} has more than ${mostLines} lines; that is no role document.`);
  return lines;
}

/** A document that is larger than one is read. */
export function tooLarge(name: string): BadInputError {
  return new BadInputError(`${name} is larger than ${largestDocument / 1e6} MB, the most that a role document may have.`);
}

/** A document without any words. */
export function nothingIn(name: string): BadInputError {
  return new BadInputError(`${name} is empty; wanted a role document.`);
}

/** The text; null where it holds control characters other than spaces, or bytes that no encoding has. */
function decoded(bytes: Buffer): string | null {
  const wide = utf16Of(bytes);
  if (wide !== null) return textOrNull(new TextDecoder(wide).decode(bytes), /[\0-\x08\x0e-\x1f\x7f\ufffd]/);
  if (isUtf8(bytes)) return textOrNull(bytes.toString("utf8").replace(/^\ufeff/, ""), /[\0-\x08\x0e-\x1f\x7f]/);
  return textOrNull(fromWindows1252(bytes), /[\0-\x08\x0e-\x1f\x7f-\x9f]/);
}

function textOrNull(text: string, unlike: RegExp): string | null {
  return unlike.test(text) ? null : text;
}

/** The UTF-16 that a byte order mark names, or that the zeros of Latin letters show; null for another encoding. */
function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 1000);
  const zeros = (from: number) => start.filter((byte, index) => index % 2 === from && byte === 0).length / start.length;
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (zeros(1) > 0.3 && zeros(0) < 0.1) return "utf-16le";
  return zeros(0) > 0.3 && zeros(1) < 0.1 ? "utf-16be" : null;
}

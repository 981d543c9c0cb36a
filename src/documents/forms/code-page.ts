/** A single-byte code page through which UTF-8 can have been misread. */
export interface CodePage {
  /** The bytes from 0x80 on, by the character that stands for them. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Finds what UTF-8 sequences of two to four bytes become, also without a last byte that the page lacks. */
  readonly sequences: RegExp;
}

/** What windows-1252 has for the bytes from 0x80 to 0x9f, where some Node.js versions read ISO 8859-1; a space for the five it lacks. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The text of bytes in windows-1252; bytes that it lacks stay control characters. */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80).trim() || control);
}

/** The page with its gaps filled from windows-1252, as browsers read it; a byte that neither has stays a control character, or is lost. */
export function codePage(encoding: string): CodePage {
  const chars = Array.from({ length: 0x80 }, (_, index) => characterOf(Uint8Array.of(0x80 + index), encoding));
  const controls = Array.from({ length: 0x20 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const);
  const bytes = new Map([...controls, ...chars.flatMap((char, index) => (char === null ? [] : [[char, 0x80 + index] as const]))]);
  const between = (from: number, to: number) => `[${[...bytes].filter(([, byte]) => byte >= from && byte <= to).map(([char]) => char).join("")}]`;
  const more = between(0x80, 0xbf);
  const lost = [0x80, 0x86, 0x97].map((byte) => between(byte, byte)).join("|");
  const patterns = [`${between(0xf0, 0xf4)}${more}{3}`, `${between(0xe0, 0xef)}${more}{2}`, `${between(0xe2, 0xe2)}(?:${lost})\\ufffd?`, `${between(0xc2, 0xdf)}${more}`];
  return { bytes, sequences: new RegExp(patterns.join("|"), "gu") };
}

function characterOf(byte: Uint8Array, encoding: string): string | null {
  const own = encoding === "windows-1252" ? "" : new TextDecoder(encoding).decode(byte);
  return [own, fromWindows1252(byte)].find((char) => /^[^\u0080-\u009f\ufffd\p{Co}]$/u.test(char)) ?? null;
}

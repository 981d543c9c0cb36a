import { isBullet } from "./bullets";

/** A line of text with its number. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

const narrowest = 40;
const widest = 100;
const fewest = 3;

/** Joins lines that were wrapped at a width; leaves blank lines out. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const width = widthOf(lines.map(({ text }) => text));
  const groups: { texts: string[]; line: number }[] = [];
  lines.forEach(({ text, line }, index) => {
    const goesOn = width !== null && isWrappedBefore(lines[index - 1]?.text ?? "", text, width);
    if (goesOn) groups.at(-1)?.texts.push(text.trimStart());
    else if (text.trim() !== "") groups.push({ texts: [text], line });
  });
  return groups.map(({ texts, line }) => ({ text: texts.join(" "), line }));
}

/**
 * The width of 40 to 100 characters at which lines were wrapped; null when they were not. They were when no line is longer and,
 * where a line ends because the next word would not have fitted, the next one mostly goes on in small letters.
 */
export function widthOf(lines: readonly string[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < narrowest || width > widest) return null;
  const goingOn = lines.filter((text, index) => isWrappedBefore(lines[index - 1] ?? "", text, width));
  const small = goingOn.filter((text) => /^\s*\p{Ll}/u.test(text)).length;
  return small >= fewest && small * 2 > goingOn.length ? width : null;
}

function isWrappedBefore(previous: string, text: string, width: number): boolean {
  const [word = ""] = text.trimStart().split(" ");
  if (word === "" || previous.trim() === "" || isBullet(text) || text.includes("|") || previous.includes("|")) return false;
  return previous.length + 1 + word.length > width;
}

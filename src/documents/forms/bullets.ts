/** What begins a line as an item of a list. */
export interface Bullet {
  /** Null for a mark that does not count. */
  readonly number: number | null;
  readonly text: string;
}

const tabWidth = 4;
/** Marks that need a space behind them, as some are signs within text too. */
const spaced = "[-‐-―*+•‣⁃∙·»›→⇒▷~]{1,2}|o(?=\\s+[\"“‘(]?[\\p{Lu}\\p{N}])|[\\p{So}\\p{Co}]|\\(?[a-z]\\)|\\(?\\d{1,3}[.)]";
const tight = "[•‣●○◦■□▪▫▶►▸➢➤✓✔✅☑\\uf0a7\\uf0b7]";
const bullet = new RegExp(`^\\s*(?![©®°™])(?:(${spaced})(?:\\uFE0F)?\\s+|${tight}\\uFE0F?)(?=\\S)`, "u");
const lone = new RegExp(`^\\s*(?![©®°™])(?:${spaced}|${tight})\\s*$`, "u");

/** The bullet or number at the start of a line, with what follows; null when there is none. */
export function bulletOf(line: string): Bullet | null {
  const found = bullet.exec(line);
  if (found === null) return null;
  const number = /\d+/.exec(found[1] ?? "");
  return { number: number === null ? null : Number(number[0]), text: line.slice(found[0].length) };
}

export function isBullet(line: string): boolean {
  return bullet.test(line) || lone.test(line);
}

/** Whether a line holds a bullet or a number and nothing else. */
export function isLoneBullet(line: string): boolean {
  return lone.test(line);
}

/** Columns before the first character. */
export function indentOf(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? "").replaceAll("\t", " ".repeat(tabWidth)).length;
}

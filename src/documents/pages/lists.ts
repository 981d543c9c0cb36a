/** A line "Label: text". */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

const longestLabel = 12;

/** A line that begins with a label and a colon; null for other lines and for a label of a dozen words or more. */
export function labelled(line: string): Labelled | null {
  return labelledBy(/^([^:]+?)\s*:\s+(.+)$/su, line);
}

/** The same where a dash may stand for the colon. */
export function named(line: string): Labelled | null {
  return labelled(line) ?? labelledBy(/^(.+?)\s+[–—]\s+(.+)$/su, line);
}

function labelledBy(form: RegExp, line: string): Labelled | null {
  const [, label, text] = form.exec(line.trim()) ?? [];
  if (label === undefined || text === undefined || /[.!?;]/u.test(label.replace(/\b\w\./gu, ""))) return null;
  return label.split(/\s+/u).length < longestLabel ? { label, text } : null;
}

/** The members of a list in one line: between commas and semicolons outside parentheses, without the "and" or "or" of the last. */
export function membersOf(text: string): string[] {
  return split(text.trim().replace(/\.$/u, "")).map((member) => member.trim().replace(/^(?:and|or)\s+/iu, "")).filter(Boolean);
}

function split(text: string): string[] {
  let depth = 0;
  let member = "";
  const members: string[] = [];
  for (const sign of text) {
    if ("([".includes(sign)) depth++;
    if (")]".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && ",;".includes(sign)) {
      members.push(member);
      member = "";
    } else member += sign;
  }
  return [...members, member].flatMap((part, index, all) => (index === all.length - 1 ? lastPair(part, all.length) : [part]));
}

/** "a, b and c" without a comma before the "and": only the last member of several is taken apart. */
function lastPair(part: string, count: number): string[] {
  return count > 1 && !/^\s*(?:and|or)\s/iu.test(part) && /^[^()]*$/u.test(part) ? part.split(/\s+and\s+(?=\S+$)/iu) : [part];
}

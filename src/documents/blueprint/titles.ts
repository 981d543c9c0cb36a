import { splitTopLevel } from "../split-top-level";

const clauseWords = "with|who|that|which|in|from|on|via|having|seeking|at|if|when|where|depending|[a-z]+(?:ing|ed)";
/** What follows a title and tells more of it: a clause in small letters. */
const clause = new RegExp(`\\s+(?:for|${clauseWords})\\s`, "g");
/** The same behind a field, whose name may go on with what it is for. */
const clauseOfField = new RegExp(`\\s+(?:${clauseWords})\\s`, "g");

const personal = /\b(?:[a-z]*(?:er|or|ist|yst|ect|ant|ian)|lead|head|intern|chief|director|fellow|graduate|associate|student|C[A-Z]O|VP)s?\b/i;

/** Whether a title names a person's job; others may be fields, such as "Platform Security". */
export function namesPerson(title: string): boolean {
  return personal.test(title);
}

/** The titles that a line of a career list names, without what is told of them: "A / B (area): more" is A and B (area), unless both are fields. */
export function titlesIn(raw: string): string[] {
  const [head = raw] = splitTopLevel(raw, /:\s+|\s[–—]\s|;\s+|\.$/g);
  const parts = splitTopLevel(head, /\s+\/\s+|,?\s+or\s+(?=(?:an?\s+)?[A-Z])/g);
  return (parts.some(namesPerson) ? parts : [head])
    .flatMap((part) => membersIf(namesPerson, part))
    .map((title) => withoutTail(title.replace(/^(?:or|an?)\s+/, "")))
    .filter((title) => /^[A-Z]/.test(title));
}

/** The members of a list with commas if all of them are what is wanted: "A Engineer, B Manager", not "A Manager, Platform". */
function membersIf(isWanted: (part: string) => boolean, text: string): string[] {
  const members = splitTopLevel(text, /,\s+(?:and\s+)?(?=[A-Z])/g);
  return members.every(isWanted) ? members : [text];
}

/** Cuts the clause after a title outside brackets, and a bracket that tells rather than names: a list, a focus, or a second one. */
function withoutTail(title: string): string {
  const [person = title] = splitTopLevel(title, clause);
  const named = namesPerson(person) ? person : (splitTopLevel(title, clauseOfField)[0] ?? title);
  const brackets = [...named.matchAll(/\s*\(([^()]*)\)/g)];
  const telling = brackets.find(({ 1: inner = "" }, at) => at > 0 || /,|\band\b/.test(inner) || /^focus/i.test(inner) || inner.split(/\s+/).length > 3);
  return named.slice(0, telling?.index).trim();
}

const levelWords =
  "Intern|Trainee|Graduate|Entry[- ]level|Junior|Associate|Intermediate|Mid(?:[- ]level)?|Senior Staff|Senior Principal|Senior|Lead|Staff|Principal|Distinguished|Fellow|Head of|Director of|VP of|Chief";
const leadingLevel = new RegExp(`^(?:${levelWords})(?=\\s)`, "i");

/** The level that a title begins with, and the rest, which is the family; a title without one is its own family. */
export function levelAndFamily(title: string): { level: string | null; family: string } {
  const level = leadingLevel.exec(title)?.[0] ?? null;
  return { level: level?.replace(/ of$/, "") ?? null, family: level ? title.slice(level.length).trim() : title };
}

/** The first level that a sentence names. */
export function levelIn(text: string): string | null {
  return new RegExp(`\\b(?:${levelWords})\\b`).exec(text)?.[0] ?? null;
}

/** The products of a tool cell, and words that name a sort of product rather than one. */
export interface ToolNames {
  readonly names: readonly string[];
  readonly generic: readonly string[];
}

/** Reads a cell such as "Alpha/Beta (cloud), secrets manager (Gamma, Delta) or equivalent". */
export function toolNames(cell: string): ToolNames {
  const parts = splitList(cell).map(readPart);
  const names = withSharedStart(parts.flatMap((part) => part.names));
  return { names: [...new Set(names)], generic: [...new Set(parts.flatMap(({ generic }) => generic))] };
}

const genericWords = /^(?:or\s+)?(?:(?:an?\s+)?(?:equivalent|similar|others?|alternatives?|etc)\b.*)$/i;

/** A list at its commas, semicolons, slashes, plus signs and "or", outside brackets; "A/B" of one or two letters stays whole. */
function splitList(text: string): string[] {
  return split(text, /\s*[,;]\s*|\s*\/\s*|\s+\+\s+|\s+(?=or (?:equivalent|similar))|\s+(?:and|or)\s+(?!equivalent|similar)/g)
    .map((part) => part.replace(/^(?:or|and)\s+(?!equivalent|similar)/, "").replace(/\.$/, ""))
    .filter((part) => part !== "");
}

function split(text: string, at: RegExp): string[] {
  const cuts = [...text.matchAll(at)].filter(({ index, 0: found }) => isOutside(text, index) && !isWhole(text, index, found));
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, place) => text.slice(start, cuts[place]?.index).trim());
}

function isOutside(text: string, index: number): boolean {
  return text.slice(0, index).split("(").length === text.slice(0, index).split(")").length;
}

/** "CI/CD" and "I/O" are one word each, and so is "Unit/load testing (Alpha, Beta)" one sort of product. */
function isWhole(text: string, index: number, found: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + 1)];
  const isShort = /(?:^|[^A-Za-z])[A-Z]{1,2}$/.test(before) && /^[A-Z]{1,2}(?![A-Za-z0-9])/.test(after);
  return found === "/" && (isShort || /^[A-Za-z][\w-]* [a-z]+ \(/.test(after));
}

function readPart(part: string): ToolNames {
  const [, outer = part, inner = ""] = /^(.*?)\s*\(([^()]*)\)\s*.*$/.exec(part) ?? [];
  if (genericWords.test(outer)) return { names: [], generic: [part] };
  const listed = namesInBrackets(outer, inner);
  const isSort = isGeneric(outer) || (listed.length > 0 && /(?:\bDB|less|[a-z]s)$/.test(outer) && !/^[A-Z]\w*[A-Z]/.test(outer) && outer.includes(" "));
  if (isSort || /less$/.test(outer) || (listed.length > 0 && /^e\.g\./.test(inner) && isAcronym(outer))) return { names: listed, generic: [outer] };
  return { names: [withoutSort(outer), ...listed], generic: [] };
}

/** What brackets hold: products, unless they say a scope in small letters, a condition or the initials of what is before them. */
function namesInBrackets(outer: string, inner: string): string[] {
  const list = inner.replace(/^(?:e\.g\.,?|such as|for example,?|like|including|[a-z]+:)\s*/i, "").replace(/^or\s+/, "");
  const all = splitList(list).filter((name) => !genericWords.test(name));
  if (all.length === 0 || /^(?:if|when|where|for|in|via|optional|context)\b/i.test(list)) return [];
  if (all.length === 1 && !/^[A-Z]/.test(list)) return [];
  if (all.length === 1 && /^[A-Za-z]{2,5}$/.test(list) && list.toUpperCase() === initials(outer)) return [];
  const named = all.filter((name) => !isGeneric(name) && !/^[a-z]+ing$/.test(name));
  const isShortened = named.some((name) => name.startsWith(`${outer} `));
  return named.map((name) => (isShortened && /^[A-Z][a-z]+$/.test(name) ? `${outer} ${name}` : name));
}

const isAcronym = (word: string): boolean => /^[A-Z]{2,6}$/.test(word);
const isSmall = (word: string): boolean => /^[a-z][^A-Z]*$/.test(word);
/** Words that stand for several products together, whose name is in front of them. */
const sets = /^(?:stack|suite)$/;
/** Small words after which no name goes on. */
const tells = /^(?:for|with|via|in|on|as|to|of|by)$/;

/** Whether a phrase says a sort of thing: several words of which the last is small and the first no product's spelling. */
function isGeneric(phrase: string): boolean {
  const words = phrase.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isNamed = /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(first) || (sets.test(last) && /^[A-Z]/.test(first));
  return words.length > 1 && isSmall(last) && !isNamed;
}

/** "OpenThing stack" is the product and a word for its sort; "Thing open Builder" is a name to its end. */
function withoutSort(phrase: string): string {
  const words = phrase.split(" ");
  const small = words.findIndex((word, at) => at > 0 && (tells.test(word) || words.slice(at).every(isSmall)));
  return small > 0 ? words.slice(0, small).join(" ") : phrase;
}

function initials(phrase: string): string {
  return phrase.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase()).join("");
}

/** "Brand Apples, Pears, Plums": single words that follow a longer name of the same form share its first words. */
function withSharedStart(names: readonly string[]): string[] {
  const [first = ""] = names;
  const start = first.split(" ").slice(0, -1).join(" ");
  const isSeries = start.includes(" ") && /[a-z]s$/.test(first) && names.slice(1).every((name) => /^[A-Z][a-z]+s$/.test(name));
  return isSeries ? names.map((name, at) => (at === 0 ? name : `${start} ${name}`)) : [...names];
}

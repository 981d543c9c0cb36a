import type { OntologyRecords, Properties } from "../../facts/records";
import type { SaidRow } from "../../facts/provenance";
import { groupBy } from "../../group-by";
import { nameKey } from "../../ontology/name-key";
import { Confidence } from "../../ontology/vocabulary";
import { editors } from "../../seeds/editors";

/** One voice of a fact as the graph keeps it. */
export interface Said {
  readonly source: string;
  /** As in the graph: a number and a title, or a title. */
  readonly section: string;
  readonly confidence: Confidence;
  /** Empty where it says nothing of its own. */
  readonly words: string;
}

export function saidOf({ sources, says }: Properties): Said[] {
  return ((sources ?? []) as readonly string[]).map((voice, index) => {
    const [source = "", section = "", confidence] = voice.split("#");
    return { source, section, confidence: Confidence.parse(confidence), words: (says as readonly string[])[index] ?? "" };
  });
}

/** Where the sections of sources stand in `sources.yml`. */
export interface Places {
  /** The sections of a source: title by the key that rows name them by. */
  readonly sections: (source: string) => Readonly<Record<string, string>>;
  readonly key: (said: Pick<Said, "source" | "section">) => string;
}

const judgement = "Editorial judgement";

/** The sections that the facts name. The graph keeps no others. */
export function placesIn({ nodes, relationships }: OntologyRecords): Places {
  const met = groupBy([...nodes, ...relationships].flatMap(({ properties }) => saidOf(properties)), ({ source }) => source);
  const keys = new Map([...met].map(([source, all]) => [source, keysOf(source, [...new Set(all.map(({ section }) => section))].sort())]));
  if (!keys.has(editors.source)) keys.set(editors.source, keysOf(editors.source, []));
  return {
    sections: (source) => Object.fromEntries([...(keys.get(source) ?? [])].map(([section, key]) => [key, titleOf(section, key)])),
    key: ({ source, section }) => keys.get(source)?.get(section) ?? section,
  };
}

/** A key for each section. A numbered one (`8 Technical skills`) is known by its number, another by its title. */
function keysOf(source: string, sections: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const own = source === editors.source ? (sections.find((section) => !/^\d/.test(section)) ?? judgement) : null;
  return new Map((own === null || sections.includes(own) ? sections : [own, ...sections]).map((section) => {
    const number = /^(\d\S*) ./.exec(section)?.[1];
    // A title has no #, so that such a key is nobody else's.
    const key = section === own ? editors.in : number !== undefined && !taken.has(number) ? number : /^\d/.test(section) ? `#${section}` : section;
    taken.add(key);
    return [section, key];
  }));
}

function titleOf(section: string, key: string): string {
  return section.startsWith(`${key} `) && /^\d/.test(key) ? section.slice(key.length + 1) : section;
}

/** What a row says of itself so that it becomes this voice again; `name` is the canonical name of what it is about. */
export function saidRow(said: Said, places: Places, name?: string): SaidRow {
  const { source, confidence, words } = said;
  const [as, says] = wordsOf(said);
  const at = { in: places.key(said) };
  if (isRenamed(said) && as !== undefined && nameKey(as) !== nameKey(name ?? "")) return { ...at, as, ...(says !== undefined && { says }) };
  const plain = source === editors.source ? "CURATED" : "STATED";
  return { ...at, ...(words !== "" && { says: words }), ...(confidence !== plain && { confidence }) };
}

/** The words of a voice apart: where it has a name of its own, that stands first. */
export function wordsOf(said: Said): string[] {
  if (said.words === "") return [];
  const end = isRenamed(said) ? said.words.indexOf("; ") : -1;
  const [first, rest] = [said.words.slice(0, end), said.words.slice(end + 2)];
  return end < 0 || first === rest ? [said.words] : [first, rest];
}

function isRenamed({ source, confidence }: Said): boolean {
  return confidence === "NORMALISED" && source !== editors.source;
}

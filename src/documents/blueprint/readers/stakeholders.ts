import type { StakeholderRow } from "../../document-facts";
import { nameOf } from "../groups";
import { topDepth } from "../labelled";
import { textOf } from "../../pages/text-of";
import { certain, type Part, saidIn, type SectionText, statements } from "../part";
import type { Entry } from "../tables";

const sides = [
  { side: "ESCALATION", words: /escalat/i },
  { side: "UPSTREAM", words: /upstream|depend(s|encies) on/i },
  { side: "DOWNSTREAM", words: /downstream|consumers/i },
  { side: "PEER", words: /\bpeers?\b/i },
  { side: "EXTERNAL", words: /external/i },
  { side: "INTERNAL", words: /internal|stakeholders|reporting/i },
] as const;

/** Who the role works with, by side; how it works and decides with them goes to the statements. */
export function readStakeholders(section: SectionText): Part {
  const parts = section.groups.map((group) => ({ group, side: sides.find(({ words }) => words.test(nameOf(group) ?? ""))?.side ?? null }));
  return {
    stakeholders: parts.flatMap(({ group, side }) => (side ? pairs(saidIn(group.entries)).flatMap((pair) => rowsOf(section, pair, side)) : [])),
    statements: parts.flatMap(({ group, side }) => (side ? [] : statements(section, "ENVIRONMENT", group))),
  };
}

interface Pair {
  readonly entry: Entry;
  readonly below: readonly string[];
}

/** An item with what is told of it: deeper items, or after a bare name a sentence, as flattened lists have it. */
function pairs(entries: readonly Entry[]): Pair[] {
  const found: (Pair & { below: string[] })[] = [];
  const top = topDepth(entries);
  entries.forEach((entry, at) => {
    const [last, parent] = [found.at(-1), entries[at - 1]];
    const isTold = entry.kind === "item" && (entry.depth > top || (parent !== undefined && isBareName(parent) && entry.text.endsWith(".")));
    if (last && isTold) last.below.push(textOf(entry));
    else found.push({ entry, below: [] });
  });
  return found;
}

function isBareName(entry: Entry): boolean {
  return entry.kind === "item" && !/[.:]$|:\s/.test(entry.text);
}

function rowsOf(section: SectionText, { entry, below }: Pair, side: StakeholderRow["side"]): StakeholderRow[] {
  const [, named = textOf(entry), own = ""] = (side === "ESCALATION" ? /^([^:]{2,80}?)(?::| (?=for|when|if)\b)\s*(.+)$/ : /^([^:]{2,80}):\s+(.+)$/).exec(textOf(entry)) ?? [];
  const detail = [own, ...below].filter((text) => text !== "").join(" ") || null;
  const read = certain(section, entry.line);
  if (side !== "PEER" || detail !== null) return [{ name: named.replace(/:$/, ""), detail, side, ...read }];
  return named.replace(/\.$/, "").split(/,\s+(?![^(]*\))(?:and\s+)?/).map((peer) => {
    const [, name = peer, scope = null] = /^(.*\S)\s*\(((?:in|for|if|where|when)\s[^()]*)\)$/.exec(peer) ?? [];
    return { name, detail: scope, side, ...read };
  });
}

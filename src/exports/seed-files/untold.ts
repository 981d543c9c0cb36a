import { BadInputError } from "../../errors";
import { globalId, type NodeKey, type Properties } from "../../facts/records";
import { saidOf } from "./places";

/** A thing of which no rows tell what the graph holds, with what it holds by role. */
export interface Untold {
  readonly concept: NodeKey;
  readonly facts: readonly (readonly [role: string, fact: Properties | undefined])[];
}

/** The ways out come first: over HTTP only the beginning of a long message arrives. */
export function cannotTell(untold: readonly Untold[]): BadInputError {
  return new BadInputError([
    "Seed files cannot hold these facts: their rows contradict each other within a section, on several rungs. "
    + "Ask for jsonl, for a part by its roles or families, or first load seed files whose rows agree.",
    ...untold.flatMap(linesOf).map((line) => `  ${line}`),
  ].join("\n"));
}

/** `Role:data-engineer, Skill:sql: handbook, 8 Technical skills` */
function linesOf({ concept, facts }: Untold): string[] {
  return facts.flatMap(([role, fact]) => {
    const rows = saidOf(fact ?? {}).map(({ source, section }) => `${source}, ${section}`);
    return rows.length === 0 ? [] : [`Role:${role}, ${globalId(concept)}: ${[...new Set(rows)].join("; ")}`];
  });
}

import { stringify } from "yaml";
import { pending, remarkLines } from "../documents/draft/entries";
import { type Candidate, globalId, type Proposal } from "./propose-matches";

const longestDescription = 160;

/** Proposals as a file in the format of reviewed matches, of which nothing counts until a person uncomments it. */
export function proposalsFile(taxonomy: string, proposals: readonly Proposal[]): string {
  const head = [
    `Proposed matches with ${taxonomy}. Move what you have judged to the file of reviewed matches, without "${pending.trim()}":`,
    "with the right relation where it matches, with NONE where it does not. The command then proposes it no more.",
  ];
  return [...remarkLines(head, 0), ...proposals.flatMap(linesOf)].join("\n") + "\n";
}

function linesOf(proposal: Proposal): string[] {
  const { ours, candidates } = proposal;
  return ["", ...remarkLines([described(ours.name, ours.description)], 0), ...candidates.flatMap((candidate) => candidateLines(proposal, candidate))];
}

function candidateLines({ ours }: Proposal, { theirs, relation, met }: Candidate): string[] {
  const row = { ours: globalId(ours), theirs: theirs.id, label: theirs.name, relation };
  const shared = met.sharedBy > 1 ? `; ${met.sharedBy} of theirs are called so` : "";
  return [
    ...remarkLines([described(`${met.ourName} = ${met.theirName}${shared}`, theirs.description)], 2),
    `${pending}- ${stringify(row, { collectionStyle: "flow", lineWidth: 0 }).trimEnd()}`,
  ];
}

function described(what: string, description: string): string {
  if (description === "") return what;
  return `${what}: ${description.length <= longestDescription ? description : `${description.slice(0, longestDescription).trimEnd()} …`}`;
}

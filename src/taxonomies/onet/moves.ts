import { endsAndDemands, transitionNode } from "../../facts/fact-records";
import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import type { Transition } from "../../facts/transitions";
import { firstTime } from "../distinct";
import { voiceIn } from "../publication";
import { knownRole, type OnetFiles } from "./onet-files";
import { relatedOccupations } from "./onet-tables";

export async function* moveNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  for await (const move of movesIn(files)) {
    const { properties, ...node } = transitionNode(move);
    yield { ...node, properties: { ...properties, scheme: files.about.scheme } };
  }
}

export async function* moveEnds(files: OnetFiles, end: "FROM" | "TO"): AsyncGenerator<RelationshipRecord> {
  for await (const move of movesIn(files)) yield* endsAndDemands(move).filter(({ type }) => type === end);
}

/** From each occupation to those that the database relates to it. */
async function* movesIn(files: OnetFiles): AsyncGenerator<Transition> {
  const { roles } = await files.index();
  const isNew = firstTime();
  for await (const row of files.tables.rows(relatedOccupations)) {
    const from = knownRole(files, roles, row["O*NET-SOC Code"], row.at);
    const to = knownRole(files, roles, row["Related O*NET-SOC Code"], row.at);
    if (from === null || to === null) continue;
    const voices = [voiceIn(files.about, relatedOccupations.name, `${row["Relatedness Tier"]} ${row.Index}`)];
    if (from === to) files.tally.leaveOut("The occupation is related to itself.", row.at, from);
    else if (!isNew(`${from} ${to}`)) files.tally.leaveOut("The relation is there twice.", row.at, `${from} ${to}`);
    else yield { kind: "LATERAL", from, to, voices, demands: [] };
  }
}

import { originOf, profileOf } from "../analysis/origin";
import type { Snapshot } from "../analysis/snapshot";
import type { Context } from "../context";
import { resolveStart, type Start } from "../gap/start";
import { pageSize } from "../graph/page";
import { selectRoles } from "../roles/role-filter";
import type { Selection } from "../search/selection";
import type { MatchArgs, WhatIfArgs } from "./match.args";
import type { RoleMatch, WhatIf } from "./match.type";
import { Prospects } from "./prospects";
import { type Match, Ranking } from "./rank-roles";
import { changesOf, openedBy } from "./what-if";

const standardMatches = 10;

/** The roles that someone is readiest for, of those that pass the filter. */
export async function findMatches({ skills, filter, first }: MatchArgs, context: Context): Promise<RoleMatch[]> {
  const count = pageSize(first, standardMatches);
  const [start, selection] = await Promise.all([resolveStart({ skills }, context), filter ? selectRoles(context, filter) : null]);
  const snapshot = await context.snapshot();
  const ranking = rankingOf(start, snapshot, selection);
  return roleMatches(ranking.first(count), ranking, start, snapshot);
}

/** What changes, everywhere, for someone who learns something. */
export async function findChanges({ skills, learn }: WhatIfArgs, context: Context): Promise<WhatIf> {
  // Both lists at once come first, so that an error names whatever is unknown in either.
  const learned = await resolveStart({ skills: [...skills, ...learn] }, context);
  const start = await resolveStart({ skills }, context);
  const snapshot = await context.snapshot();
  const [before, after] = [rankingOf(start, snapshot, null), rankingOf(learned, snapshot, null)];
  const opened = openedBy(before.begun, after.begun);
  return { openedMatches: roleMatches(opened, after, learned, snapshot), changed: changesOf(before.begun, after.begun) };
}

function rankingOf(start: Start, snapshot: Snapshot, selection: Selection): Ranking {
  return new Ranking(snapshot, profileOf(originOf(start, snapshot), snapshot), selection);
}

/** Some of all matches of a start, with what else one may ask of them. */
function roleMatches(matches: readonly Match[], ranking: Ranking, start: Start, snapshot: Snapshot): RoleMatch[] {
  let known: Prospects | undefined;
  const prospects = () => (known ??= new Prospects(snapshot, profileOf(originOf(start, snapshot), snapshot), ranking));
  return matches.map((match) => ({ ...match, start, prospects }));
}

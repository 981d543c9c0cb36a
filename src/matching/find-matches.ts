import type { Context } from "../context";
import { resolveStart, type Start } from "../gap/start";
import { pageSize } from "../graph/page";
import { originOf, profileOf } from "../analysis/origin";
import { selectRoles } from "../roles/role-filter";
import type { Selection } from "../search/selection";
import type { MatchArgs, WhatIfArgs } from "./match.args";
import type { RoleMatch, WhatIf } from "./match.type";
import { Prospects } from "./prospects";
import { rankRoles } from "./rank-roles";
import { changesOf, openedBy } from "./what-if";

const standardMatches = 10;

/** The roles that someone is readiest for, of those that pass the filter. */
export async function findMatches({ skills, filter, first }: MatchArgs, context: Context): Promise<RoleMatch[]> {
  const count = pageSize(first, standardMatches);
  const [start, selection] = await Promise.all([resolveStart({ skills }, context), filter ? selectRoles(context, filter) : null]);
  const matches = await matchesOf(start, selection, context);
  return matches.slice(0, count);
}

/** What changes, everywhere, for someone who learns something. */
export async function findChanges({ skills, learn }: WhatIfArgs, context: Context): Promise<WhatIf> {
  // Both lists at once come first, so that an error names whatever is unknown in either.
  const learned = await resolveStart({ skills: [...skills, ...learn] }, context);
  const before = await matchesOf(await resolveStart({ skills }, context), null, context);
  const after = await matchesOf(learned, null, context);
  return { openedMatches: openedBy(before, after), changed: changesOf(before, after) };
}

/** How a start stands to all roles that count, readiest first. */
async function matchesOf(start: Start, selection: Selection, context: Context): Promise<RoleMatch[]> {
  const snapshot = await context.snapshot();
  const profile = profileOf(originOf(start, snapshot), snapshot);
  const matches = rankRoles(snapshot, profile, selection);
  const prospects = new Prospects(snapshot, profile, matches);
  return matches.map((match) => ({ ...match, start, prospects }));
}

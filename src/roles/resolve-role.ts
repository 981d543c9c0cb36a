import type { Context } from "../context";
import { NotFoundError } from "../errors";
import type { Loaders } from "../loaders";
import { findBySlug } from "../nodes/find-node";
import { nameKey } from "../ontology/name-key";
import { curated } from "../ontology/schemes";
import { rolesNamed } from "../search/name.queries";
import { absent, ambiguous, noneFound, notFound } from "../search/references";
import { resolveTitle } from "../titles/resolve-title";
import type { Likely } from "../titles/understand-title";
import type { RoleRef, RungInput } from "./role.args";
import { rolesByIds } from "./role.queries";
import type { Role } from "./role.type";
import { rolesOnRung, titlesInFamily } from "./rung.queries";
import { familySlug, levelSlug } from "./rungs";

/** The confidence that a title's meaning needs to be taken for what was asked: other words for a role pass, a slip of the keyboard does not. */
const leastSure = 0.9;
/** How far the next candidate must be behind. */
const leastLead = 0.1;

/** The role that a reference names. @throws NotFoundError with what is near it, BadInputError when a title is ambiguous. */
export async function resolveRole(ref: RoleRef, context: Context): Promise<Role> {
  const [role] = await resolveRoles([ref], context);
  return role as Role;
}

/** The same for many references, in their order. */
export async function resolveRoles(refs: readonly RoleRef[], context: Context): Promise<Role[]> {
  const slugs = await Promise.all(refs.map((ref) => slugOf(ref, context)));
  const found = await Promise.all(slugs.map((slug) => findBySlug(context.loaders, "Role", rolesByIds, slug)));
  const unknown = slugs.filter((_slug, index) => found[index] === null).map((text) => ({ text, by: "slug" as const }));
  if (unknown.length > 0) throw await noneFound(context.graph, unknown, "Role");
  return found.flatMap((role) => role ?? []);
}

async function slugOf({ rung, title, slug }: RoleRef, context: Context): Promise<string> {
  if (rung) return slugOnRung(rung, context);
  return title != null ? slugOfTitle(title, context) : (slug ?? "");
}

async function slugOnRung(rung: RungInput, context: Context): Promise<string> {
  const family = await familySlug(rung.family, context);
  const level = await levelSlug(rung.level, context);
  const [role] = await context.graph.read(rolesOnRung, { family, level });
  if (role !== undefined) return role.slug;
  const rungs = await context.graph.read(titlesInFamily, { family });
  const there = rungs.map((one) => `${one.level} (${one.title})`).join(", ");
  throw new NotFoundError(`The family "${family}" has no role at level "${level}". It has ${there || "none yet"}.`, {
    suggestions: rungs.slice(0, 3).map((one) => one.level),
  });
}

/**
 * Of ours the role that bears the title, else the one that it means without a doubt; then what is imported in the same way. One alias among
 * the many of an imported occupation is no answer where roles of ours are likely too.
 */
async function slugOfTitle(title: string, { graph, loaders }: Context): Promise<string> {
  const bearers = await loaders.many(rolesNamed, nameKey(title));
  const ours = bearers.filter(({ scheme }) => scheme === curated);
  if (ours.length > 0) return onlyOf(title, ownFirst(ours));
  const meaning = await resolveTitle(title, loaders);
  const likely = await rolesAmong(meaning.ours, loaders);
  const own = bearers.filter((bearer) => bearer.own);
  const sure = sureOf(title, meaning.ours, likely);
  if (sure !== null) return sure;
  if (own.length > 0) return onlyOf(title, own);
  if (bearers.length > 0) return onlyOf(title, [...likely, ...bearers]);
  const others = await rolesAmong(meaning.others, loaders);
  const meant = sureOf(title, meaning.others, others);
  if (meant !== null) return meant;
  const [near, isStrange] = likely.length > 0 ? [likely, meaning.ours.isStrange] : [others, meaning.others.isStrange];
  if (isStrange || near.length === 0) throw await notFound(graph, title, "name", "Role");
  throw absent("role", title, near.slice(0, 3).map(({ name }) => name));
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

function ownFirst<B extends Named & { readonly own: boolean }>(bearers: readonly B[]): readonly B[] {
  const own = bearers.filter((bearer) => bearer.own);
  return own.length === 1 ? own : bearers;
}

function onlyOf(title: string, roles: readonly Named[]): string {
  const [first, second] = roles;
  if (first === undefined || second !== undefined) throw ambiguous("role", title, roles);
  return first.slug;
}

type Likelihood = Named & { readonly confidence: number };

async function rolesAmong({ candidates }: Likely, loaders: Loaders): Promise<Likelihood[]> {
  const roles = candidates.flatMap(({ role, confidence }) => (role === null ? [] : [{ slug: role, confidence }]));
  return Promise.all(roles.map(async (one) => ({ ...one, name: (await loaders.get(rolesByIds, one.slug)).title })));
}

/** The role that a title means, where it leaves no doubt. Guesses are for `resolveTitle` to show, not for an answer to rest on. */
function sureOf(title: string, { candidates, isStrange }: Likely, roles: readonly Likelihood[]): string | null {
  const [first] = roles;
  if (first === undefined || isStrange || candidates[0]?.role !== first.slug || first.confidence < leastSure) return null;
  return onlyOf(title, roles.filter(({ confidence }) => confidence > first.confidence - leastLead));
}

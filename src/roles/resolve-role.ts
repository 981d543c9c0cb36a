import type { Context } from "../context";
import { BadInputError, NotFoundError } from "../errors";
import type { Loaders } from "../loaders";
import { findBySlug } from "../nodes/find-node";
import { nameKey } from "../ontology/name-key";
import { curated } from "../ontology/schemes";
import { rolesNamed } from "../search/name.queries";
import { absent, noneFound, notFound } from "../search/references";
import { resolveTitle } from "../titles/resolve-title";
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

async function slugOfTitle(title: string, context: Context): Promise<string> {
  const bearers = await context.loaders.many(rolesNamed, nameKey(title));
  const own = bearers.filter((bearer) => bearer.own);
  const [first, second] = own.length > 0 ? own : bearers;
  if (first === undefined) return slugOfMeaning(title, context);
  if (second !== undefined) throw ambiguous(title, bearers);
  return first.slug;
}

/** The role that a title means, where it leaves no doubt; imported roles are no rivals of a curated one. Guesses are for `resolveTitle` to show, not for an answer to rest on. */
async function slugOfMeaning(title: string, { graph, loaders }: Context): Promise<string> {
  const { candidates, isStrange } = await resolveTitle(title, loaders);
  const meant = await Promise.all(candidates.flatMap(({ role, confidence }) => (role === null ? [] : [withRole(role, confidence, loaders)])));
  const [first] = meant;
  if (first === undefined || isStrange) throw await notFound(graph, title, "name", "Role");
  if (candidates[0]?.role !== first.slug || first.confidence < leastSure) throw absent("role", title, meant.slice(0, 3).map(({ name }) => name));
  const rivals = meant.filter(({ scheme, confidence }) => confidence > first.confidence - leastLead && (scheme === curated || first.scheme !== curated));
  if (rivals.length > 1) throw ambiguous(title, rivals);
  return first.slug;
}

async function withRole(slug: string, confidence: number, loaders: Loaders) {
  const { title: name, scheme } = await loaders.get(rolesByIds, slug);
  return { slug, name, scheme, confidence };
}

function ambiguous(title: string, roles: readonly { readonly name: string; readonly slug: string }[]): BadInputError {
  return new BadInputError(
    `"${title.slice(0, 80)}" names more than one role: ${roles.map(({ name, slug }) => `"${name}" (${slug})`).join(", ")}. Ask by slug.`,
    { suggestions: roles.slice(0, 3).map(({ slug }) => slug) },
  );
}

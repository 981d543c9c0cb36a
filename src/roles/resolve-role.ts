import type { Context } from "../context";
import { BadInputError, NotFoundError } from "../errors";
import { findBySlug } from "../nodes/find-node";
import { nameKey } from "../ontology/name-key";
import { rolesNamed } from "../search/name.queries";
import { notFound } from "../search/references";
import type { RoleRef, RungInput } from "./role.args";
import { rolesByIds } from "./role.queries";
import type { Role } from "./role.type";
import { rolesOnRung, titlesInFamily } from "./rung.queries";
import { familySlug, levelSlug } from "./rungs";

/** The role that a reference names. @throws NotFoundError with what is near it, BadInputError when a title is ambiguous. */
export async function resolveRole(ref: RoleRef, context: Context): Promise<Role> {
  const slug =
    ref.rung ? await slugOnRung(ref.rung, context)
    : ref.title != null ? await slugOfTitle(ref.title, context)
    : ref.slug ?? "";
  const role = await findBySlug(context.loaders, "Role", rolesByIds, slug);
  if (role === null) throw await notFound(context.graph, slug, "slug", "Role");
  return role;
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

async function slugOfTitle(title: string, { graph, loaders }: Context): Promise<string> {
  const bearers = await loaders.many(rolesNamed, nameKey(title));
  const own = bearers.filter((bearer) => bearer.own);
  const [first, second] = own.length > 0 ? own : bearers;
  if (first === undefined) throw await notFound(graph, title, "name", "Role");
  if (second !== undefined) {
    throw new BadInputError(
      `"${title.slice(0, 80)}" names more than one role: ${bearers.map((bearer) => `"${bearer.name}" (${bearer.slug})`).join(", ")}. Ask by slug.`,
      { suggestions: bearers.slice(0, 3).map((bearer) => bearer.slug) },
    );
  }
  return first.slug;
}

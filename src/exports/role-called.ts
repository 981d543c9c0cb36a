import type { Context } from "../context";
import { findBySlug } from "../nodes/find-node";
import { resolveRole } from "../roles/resolve-role";
import { rolesByIds } from "../roles/role.queries";
import type { Role } from "../roles/role.type";

/** The role of this slug, else of this title or alias. @throws NotFoundError with what is near it, BadInputError when a title is ambiguous. */
export async function roleCalled(slugOrTitle: string, context: Context): Promise<Role> {
  return (await findBySlug(context.loaders, "Role", rolesByIds, slugOrTitle)) ?? resolveRole({ title: slugOrTitle }, context);
}

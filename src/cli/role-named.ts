import type { Context } from "../context";
import { roleCalled } from "../exports/role-called";
import type { HeldSkillInput } from "../gap/gap.args";
import { resolveStart, type Start } from "../gap/start";
import { resolveRole } from "../roles/resolve-role";
import type { RoleRef } from "../roles/role.args";
import type { Role } from "../roles/role.type";

/** `nlp-engineering/senior`, unlike a title with a slash in it, like `AI/ML Engineer`. */
const rung = /^([a-z0-9-]+)\/([a-z0-9-]+)$/;

/** The role of a rung (`family/level`), slug or title. @throws NotFoundError with what is near it, BadInputError when a title is ambiguous. */
async function roleNamed(text: string, context: Context): Promise<Role> {
  const [, family, level] = rung.exec(text) ?? [];
  return family !== undefined && level !== undefined ? resolveRole({ rung: { family, level } }, context) : roleCalled(text, context);
}

/** The same for many, as references that cannot be mistaken. */
export async function rolesNamed(texts: readonly string[], context: Context): Promise<RoleRef[]> {
  const roles = await Promise.all(texts.map((text) => roleNamed(text, context)));
  return roles.map(({ slug }) => ({ slug }));
}

/** Where a move starts and ends: two roles, or one and the skills held. */
export interface Ends {
  readonly roles: readonly string[];
  readonly skills: readonly HeldSkillInput[] | undefined;
}

export async function endsNamed({ roles, skills }: Ends, context: Context): Promise<[Start, Role]> {
  const [from = "", to = from] = roles;
  const start = async (): Promise<Start> => (skills ? resolveStart({ skills }, context) : { kind: "role", role: await roleNamed(from, context) });
  return Promise.all([start(), roleNamed(to, context)]);
}

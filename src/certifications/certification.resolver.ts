import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { keysetPage, pageOf } from "../graph/page";
import { PageArgs } from "../page.args";
import { Role } from "../roles/role.type";
import { certificationsAfterName, certificationsOfRoles, countCertifications } from "./certification.queries";
import { CertificationConnection, RoleCertificationConnection } from "./certification.type";

@Resolver(() => Role)
export class CertificationResolver {
  @Query(() => CertificationConnection, { description: "All certifications, by name." })
  certifications(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: Context) {
    return keysetPage(
      "certifications",
      args,
      (place) => graph.read(certificationsAfterName, place),
      (node) => node.name,
      async () => (await graph.read(countCertifications, {}))[0] ?? 0,
    );
  }

  @FieldResolver(() => RoleCertificationConnection, { name: "certifications", description: "Certifications that documents suggest, by name." })
  async certificationsOfRole(@Root() role: Role, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const rows = await loaders.many(certificationsOfRoles, role.slug);
    return pageOf(`${role.id}.certifications`, rows, (row) => row.node.slug, args);
  }
}

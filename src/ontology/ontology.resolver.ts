import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { UnavailableError } from "../errors";
import { firstOf } from "../graph/page";
import { Node } from "../node.type";
import { findNode } from "../nodes/find-node";
import { allSources } from "../sources/source.queries";
import { Source } from "../sources/source.type";
import { LintArgs } from "./ontology.args";
import { LintFinding, Ontology, OntologyCounts } from "./ontology.type";
import { currentRevision } from "./revision.queries";
import { findings, ontologyCounts } from "./statistics.queries";

@Resolver(() => Ontology)
export class OntologyResolver {
  @Query(() => Ontology, { description: "The ontology as a whole." })
  async ontology(@Ctx() { graph }: Context): Promise<Ontology> {
    const [revision] = await graph.read(currentRevision, {});
    if (revision === undefined) throw new UnavailableError("The graph holds no ontology yet. Load one first.");
    return { revision };
  }

  @FieldResolver(() => OntologyCounts, { description: "How much it holds." })
  async counts(@Ctx() { graph }: Context): Promise<OntologyCounts> {
    const [counts] = await graph.read(ontologyCounts, {});
    return counts as OntologyCounts;
  }

  @FieldResolver(() => [Source], { description: "Where its facts come from, by title." })
  sources(@Ctx() { graph }: Context): Promise<Source[]> {
    return graph.read(allSources, {});
  }

  @FieldResolver(() => [LintFinding], { description: "What an editor should look at, most serious first." })
  async lint(@Args(() => LintArgs) args: LintArgs, @Ctx() { graph }: Context): Promise<readonly LintFinding[]> {
    const all = await graph.read(findings, {});
    return firstOf(all.filter((finding) => args.severity == null || finding.severity === args.severity), args.first);
  }
}

@Resolver(() => LintFinding)
export class LintFindingResolver {
  @FieldResolver(() => [Node], { description: "What it concerns." })
  async nodes(@Root() finding: LintFinding, @Ctx() { loaders }: Context): Promise<{ id: string }[]> {
    const nodes = await Promise.all(finding.nodeIds.map((id) => findNode(loaders, id)));
    return nodes.filter((node) => node !== null);
  }
}

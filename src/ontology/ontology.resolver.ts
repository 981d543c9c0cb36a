import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { UnavailableError } from "../errors";
import { firstOf } from "../graph/page";
import { Node } from "../node.type";
import { findNode } from "../nodes/find-node";
import { allSources } from "../sources/source.queries";
import { Source } from "../sources/source.type";
import { LintArgs } from "./ontology.args";
import { LintFinding, Ontology, OntologyCounts, SchemeCounts } from "./ontology.type";
import { currentRevision } from "./revision.queries";
import { schemes } from "./schemes";
import { findings, ontologyCounts } from "./statistics.queries";
import { countsOfSchemes } from "./status.queries";

/** Neo4j keeps no count of a scheme: its indexes are read, some fifty thousand entries with both taxonomies. */
const schemesCost = 1_000;

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

  @FieldResolver(() => [SchemeCounts], {
    complexity: schemesCost,
    description: "How much each origin holds, the curated first; what is not loaded is left out.",
  })
  async schemes(@Ctx() { graph }: Context): Promise<SchemeCounts[]> {
    const rows = await graph.read(countsOfSchemes, { schemes: [...schemes] });
    return rows.filter(({ scheme: _scheme, ...counts }) => Object.values(counts).some((count) => count > 0));
  }

  @FieldResolver(() => [Source], { description: "Where its facts come from, by title; `attribution` has the words that a licence asks to be shown." })
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

import "reflect-metadata";
import { GraphQLInputObjectType, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";
import "./enums.type";
import { CertificationResolver } from "./certifications/certification.resolver";
import { Certification } from "./certifications/certification.type";
import { FamilyResolver, RolePlaceResolver } from "./families/family.resolver";
import { Level, RoleFamily } from "./families/family.type";
import { SkillGapEntryResolver, SkillGapResolver, TransitionGapResolver } from "./gap/gap.resolver";
import { KpiResolver } from "./kpis/kpi.resolver";
import { Kpi } from "./kpis/kpi.type";
import { KpiRolesResolver, RoleKpisResolver } from "./kpis/measurement.resolver";
import { KpiLinksResolver, SkillLinksResolver, ToolLinksResolver } from "./links/link.resolver";
import { MatchedConceptResolver, RoleMatchesResolver, SkillMatchesResolver, ToolMatchesResolver } from "./links/match.resolver";
import { RoleMatchResolver, SkillGainResolver, WhatIfChangeResolver, WhatIfResolver } from "./matching/match.resolver";
import { resolveType } from "./node.type";
import { NodeResolver } from "./nodes/node.resolver";
import { LintFindingResolver, OntologyResolver } from "./ontology/ontology.resolver";
import { OverlapPairResolver, OverlapResolver, SimilarRoleResolver, SimilarRolesResolver } from "./overlap/overlap.resolver";
import { SkillQuestionsResolver } from "./overlap/skill-questions.resolver";
import { CareerPathResolver, HopResolver } from "./paths/path.resolver";
import { LearningPlanResolver } from "./plans/plan.resolver";
import { cursorsWhenAsked, directResolvers, plainFields } from "./plain-resolvers";
import { RoleResolver } from "./roles/role.resolver";
import { Role } from "./roles/role.type";
import { SearchResolver } from "./search/search.resolver";
import { RoleSkillEdgeResolver, RoleSkillsResolver, SkillRolesResolver } from "./skills/requirement.resolver";
import { SkillResolver } from "./skills/skill.resolver";
import { Skill } from "./skills/skill.type";
import { SourceRefResolver } from "./sources/source.resolver";
import { Source } from "./sources/source.type";
import { RoleStakeholdersResolver } from "./stakeholders/stakeholder.resolver";
import { Stakeholder } from "./stakeholders/stakeholder.type";
import { RoleStatementsResolver, StatementMentionsResolver } from "./statements/statement.resolver";
import { Statement } from "./statements/statement.type";
import { TitleResolver } from "./titles/title.resolver";
import { ToolResolver } from "./tools/tool.resolver";
import { Tool } from "./tools/tool.type";
import { RoleToolsResolver, ToolRolesResolver } from "./tools/usage.resolver";
import { RoleTransitionsResolver, TransitionResolver } from "./transitions/transition.resolver";
import { Transition } from "./transitions/transition.type";

/** Inputs of which exactly one field is given; type-graphql has no option for it, nor for a root type's description. */
const oneOfInputs = ["RoleRef", "StartingPoint"];

/** The whole schema; needs no database. */
export function buildOntologySchema(): GraphQLSchema {
  plainFields();
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver, RoleResolver, RolePlaceResolver, RoleSkillsResolver, RoleToolsResolver, RoleKpisResolver,
      CertificationResolver, RoleStakeholdersResolver, RoleStatementsResolver, StatementMentionsResolver,
      RoleTransitionsResolver, TransitionResolver, TransitionGapResolver, RoleSkillEdgeResolver,
      SkillResolver, SkillRolesResolver, SkillLinksResolver, ToolResolver, ToolRolesResolver, ToolLinksResolver,
      KpiResolver, KpiRolesResolver, KpiLinksResolver, FamilyResolver, SourceRefResolver,
      SkillMatchesResolver, ToolMatchesResolver, RoleMatchesResolver, MatchedConceptResolver,
      SkillGapResolver, SkillGapEntryResolver, CareerPathResolver, HopResolver, LearningPlanResolver,
      RoleMatchResolver, SkillGainResolver, WhatIfResolver, WhatIfChangeResolver,
      OverlapResolver, OverlapPairResolver, SimilarRolesResolver, SimilarRoleResolver, SkillQuestionsResolver,
      SearchResolver, TitleResolver, OntologyResolver, LintFindingResolver,
    ],
    orphanedTypes: [
      Role, Skill, Tool, Kpi, Certification, Transition, RoleFamily, Level, Stakeholder, Statement, Source,
    ],
    validate: false,
  });
  directResolvers(schema);
  finish(schema);
  return schema;
}

/** What type-graphql has no option for. */
function finish(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query) query.description = "Everything that can be asked.";
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql answers with a promise, which compiled documents do not wait for.
    if (isAbstractType(type)) type.resolveType = resolveType;
    if (isObjectType(type) && type.name.endsWith("Connection")) cursorsWhenAsked(type);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = oneOfInputs.includes(type.name);
  }
}

// What an import has written and nobody sees yet carries a label of its own, under which an id is unique too.
CREATE CONSTRAINT stagedRoleId IF NOT EXISTS FOR (n:StagedRole) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedRoleFamilyId IF NOT EXISTS FOR (n:StagedRoleFamily) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedLevelId IF NOT EXISTS FOR (n:StagedLevel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedSkillId IF NOT EXISTS FOR (n:StagedSkill) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedToolId IF NOT EXISTS FOR (n:StagedTool) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedToolCategoryId IF NOT EXISTS FOR (n:StagedToolCategory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedKpiId IF NOT EXISTS FOR (n:StagedKpi) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedTransitionId IF NOT EXISTS FOR (n:StagedTransition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedCertificationId IF NOT EXISTS FOR (n:StagedCertification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedStakeholderId IF NOT EXISTS FOR (n:StagedStakeholder) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedPayBandId IF NOT EXISTS FOR (n:StagedPayBand) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedYearsRangeId IF NOT EXISTS FOR (n:StagedYearsRange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedStatementId IF NOT EXISTS FOR (n:StagedStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedSourceId IF NOT EXISTS FOR (n:StagedSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedExternalConceptId IF NOT EXISTS FOR (n:StagedExternalConcept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedRetiredId IF NOT EXISTS FOR (n:StagedRetired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stagedFindingId IF NOT EXISTS FOR (n:StagedFinding) REQUIRE n.id IS UNIQUE;

// What was loaded last, of each scheme. The digest of the seeds moves there.
CREATE CONSTRAINT schemeId IF NOT EXISTS FOR (n:Scheme) REQUIRE n.id IS UNIQUE;
MATCH (o:Ontology {id: 'ontology'})
WHERE o.digest IS NOT NULL
MERGE (s:Scheme {id: 'curated'})
SET s.digest = o.digest
REMOVE o.digest;

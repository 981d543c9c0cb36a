// Every statement of a migration can be run again without harm, as Neo4j cannot record it in the same transaction.

// An id is unique in its label.
CREATE CONSTRAINT roleId IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT roleFamilyId IF NOT EXISTS FOR (n:RoleFamily) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT levelId IF NOT EXISTS FOR (n:Level) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT skillId IF NOT EXISTS FOR (n:Skill) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT toolId IF NOT EXISTS FOR (n:Tool) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT toolCategoryId IF NOT EXISTS FOR (n:ToolCategory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kpiId IF NOT EXISTS FOR (n:Kpi) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT transitionId IF NOT EXISTS FOR (n:Transition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT certificationId IF NOT EXISTS FOR (n:Certification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stakeholderId IF NOT EXISTS FOR (n:Stakeholder) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT payBandId IF NOT EXISTS FOR (n:PayBand) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT yearsRangeId IF NOT EXISTS FOR (n:YearsRange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statementId IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT externalConceptId IF NOT EXISTS FOR (n:ExternalConcept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retiredId IF NOT EXISTS FOR (n:Retired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT findingId IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ontologyId IF NOT EXISTS FOR (n:Ontology) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revisionId IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migrationId IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE;

// The loader reads what one scheme owns.
CREATE INDEX roleScheme IF NOT EXISTS FOR (n:Role) ON (n.scheme);
CREATE INDEX roleFamilyScheme IF NOT EXISTS FOR (n:RoleFamily) ON (n.scheme);
CREATE INDEX levelScheme IF NOT EXISTS FOR (n:Level) ON (n.scheme);
CREATE INDEX skillScheme IF NOT EXISTS FOR (n:Skill) ON (n.scheme);
CREATE INDEX toolScheme IF NOT EXISTS FOR (n:Tool) ON (n.scheme);
CREATE INDEX toolCategoryScheme IF NOT EXISTS FOR (n:ToolCategory) ON (n.scheme);
CREATE INDEX kpiScheme IF NOT EXISTS FOR (n:Kpi) ON (n.scheme);
CREATE INDEX transitionScheme IF NOT EXISTS FOR (n:Transition) ON (n.scheme);
CREATE INDEX certificationScheme IF NOT EXISTS FOR (n:Certification) ON (n.scheme);
CREATE INDEX stakeholderScheme IF NOT EXISTS FOR (n:Stakeholder) ON (n.scheme);
CREATE INDEX payBandScheme IF NOT EXISTS FOR (n:PayBand) ON (n.scheme);
CREATE INDEX yearsRangeScheme IF NOT EXISTS FOR (n:YearsRange) ON (n.scheme);
CREATE INDEX statementScheme IF NOT EXISTS FOR (n:Statement) ON (n.scheme);
CREATE INDEX sourceScheme IF NOT EXISTS FOR (n:Source) ON (n.scheme);
CREATE INDEX externalConceptScheme IF NOT EXISTS FOR (n:ExternalConcept) ON (n.scheme);
CREATE INDEX retiredScheme IF NOT EXISTS FOR (n:Retired) ON (n.scheme);
CREATE INDEX findingScheme IF NOT EXISTS FOR (n:Finding) ON (n.scheme);

// Lists in the order of names, and filters.
CREATE INDEX roleTitle IF NOT EXISTS FOR (n:Role) ON (n.title);
CREATE INDEX skillName IF NOT EXISTS FOR (n:Skill) ON (n.name);
CREATE INDEX toolName IF NOT EXISTS FOR (n:Tool) ON (n.name);
CREATE INDEX kpiName IF NOT EXISTS FOR (n:Kpi) ON (n.name);
CREATE INDEX certificationName IF NOT EXISTS FOR (n:Certification) ON (n.name);
CREATE INDEX roleDocumented IF NOT EXISTS FOR (n:Role) ON (n.documented);
CREATE INDEX roleHorizon IF NOT EXISTS FOR (n:Role) ON (n.horizon);

// Search by words.
CREATE FULLTEXT INDEX roleText IF NOT EXISTS FOR (n:Role) ON EACH [n.title, n.aliases, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX skillText IF NOT EXISTS FOR (n:Skill) ON EACH [n.name, n.aliases, n.description]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX toolText IF NOT EXISTS FOR (n:Tool) ON EACH [n.name, n.aliases, n.vendor]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX kpiText IF NOT EXISTS FOR (n:Kpi) ON EACH [n.name, n.aliases, n.measures]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX certificationText IF NOT EXISTS FOR (n:Certification) ON EACH [n.name, n.aliases, n.issuer]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// A whole name, in the form that nameKey gives it: a quoted phrase matches exactly one key.
CREATE FULLTEXT INDEX roleKeys IF NOT EXISTS FOR (n:Role) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX roleFamilyKeys IF NOT EXISTS FOR (n:RoleFamily) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX levelKeys IF NOT EXISTS FOR (n:Level) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX skillKeys IF NOT EXISTS FOR (n:Skill) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX toolKeys IF NOT EXISTS FOR (n:Tool) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX kpiKeys IF NOT EXISTS FOR (n:Kpi) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX certificationKeys IF NOT EXISTS FOR (n:Certification) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The write lock of the ontology, and its revision.
MERGE (o:Ontology {id: 'ontology'}) ON CREATE SET o.revision = 0;

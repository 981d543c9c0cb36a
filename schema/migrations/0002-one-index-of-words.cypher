// One index of words for every kind that is searched for, so that the scores of kinds compare.
CREATE FULLTEXT INDEX conceptText IF NOT EXISTS FOR (n:Role|Skill|Tool|Kpi|Certification)
  ON EACH [n.title, n.name, n.aliases, n.summary, n.description, n.vendor, n.measures, n.issuer]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

DROP INDEX roleText IF EXISTS;
DROP INDEX skillText IF EXISTS;
DROP INDEX toolText IF EXISTS;
DROP INDEX kpiText IF EXISTS;
DROP INDEX certificationText IF EXISTS;

// The whole names of what a person can hold, in one index too.
CREATE FULLTEXT INDEX abilityKeys IF NOT EXISTS FOR (n:Skill|Tool) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Lists go through one scheme after the other, each by name.
CREATE INDEX roleSchemeTitle IF NOT EXISTS FOR (n:Role) ON (n.scheme, n.title);
CREATE INDEX skillSchemeName IF NOT EXISTS FOR (n:Skill) ON (n.scheme, n.name);
CREATE INDEX toolSchemeName IF NOT EXISTS FOR (n:Tool) ON (n.scheme, n.name);
CREATE INDEX kpiSchemeName IF NOT EXISTS FOR (n:Kpi) ON (n.scheme, n.name);

// Groups are counted, to be left out of the count of skills.
CREATE INDEX skillGroup IF NOT EXISTS FOR (n:Skill) ON (n.group);

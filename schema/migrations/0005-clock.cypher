// A change of the ontology is told by a clock of its own: twice the revision while all is at rest, one more while a change is being shown.
CREATE CONSTRAINT clockId IF NOT EXISTS FOR (n:Clock) REQUIRE n.id IS UNIQUE;
MATCH (o:Ontology {id: 'ontology'})
MERGE (c:Clock {id: 'ontology'}) ON CREATE SET c.tick = 2 * o.revision;

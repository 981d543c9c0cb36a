import type { Vocabulary } from "./rdf";

/** The terms of CTDL and CTDL-ASN that the file uses. */
export const ctdl: Vocabulary = {
  prefixes: {
    ceterms: "https://purl.org/ctdl/terms/", ceasn: "https://purl.org/ctdlasn/terms/", xsd: "http://www.w3.org/2001/XMLSchema#",
  },
  terms: {
    "ceasn:name": "text", "ceasn:inLanguage": "language", "ceasn:hasTopChild": "thing",
    "ceasn:competencyLabel": "text", "ceasn:competencyText": "text", "ceasn:competencyCategory": "text", "ceasn:conceptKeyword": "text", "ceasn:codedNotation": "plain",
    "ceasn:isPartOf": "thing", "ceasn:isTopChildOf": "thing", "ceasn:isChildOf": "thing", "ceasn:hasChild": "thing", "ceasn:prerequisiteAlignment": "thing",
    "ceasn:exactAlignment": "thing", "ceasn:majorAlignment": "thing", "ceasn:broadAlignment": "thing", "ceasn:narrowAlignment": "thing", "ceasn:minorAlignment": "thing",
    "ceterms:name": "text", "ceterms:alternateName": "text", "ceterms:description": "text", "ceterms:codedNotation": "plain", "ceterms:keyword": "text",
    "ceterms:isSpecializationOf": "thing", "ceterms:ownedBy": "thing", "ceterms:requires": "thing", "ceterms:recommends": "thing",
    "ceterms:targetCompetency": "thing", "ceterms:targetCredential": "thing", "ceterms:yearsOfExperience": "float",
    "ceterms:framework": "thing", "ceterms:frameworkName": "text", "ceterms:targetNode": "thing", "ceterms:targetNodeName": "text",
    "ceterms:targetNodeDescription": "text", "ceterms:weight": "float",
  },
};

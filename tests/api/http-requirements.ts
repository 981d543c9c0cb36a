import { post } from "../support/stand-in";

const json = "application/json";
const graphql = "application/graphql-response+json";
export const role = '{ role(slug: "x") { title } }';
const cyclic = "{skills(first:50){nodes{roles(first:50){nodes{skills(first:50){nodes{roles(first:50){nodes{skills(first:50){nodes{id}}}}}}}}}}}";
const nested = (levels: number): string => "{a".repeat(levels) + "}".repeat(levels);
const deep = `{ skill(slug: "x") ${"{ broader ".repeat(20)} { id } ${"}".repeat(20)} }`;
const deepFilter = JSON.parse('{"not":'.repeat(500) + "{}" + "}".repeat(500)) as unknown;

export interface Requirement {
  readonly title: string;
  readonly path?: string;
  readonly request: RequestInit;
  readonly status: number;
  /** The code of the first error; none when absent. */
  readonly code?: string;
  readonly says?: RegExp;
  readonly type?: string;
}

const asking = (search: Record<string, string>): string => `/graphql?${new URLSearchParams(search)}`;
const get = (headers: Record<string, string> = {}): RequestInit => ({ headers: { "apollo-require-preflight": "1", ...headers } });
const bad = { code: "BAD_USER_INPUT" };

/** What is asked over HTTP, and what the answer is to be. */
export const requirements: Requirement[] = [
  // What the GraphQL over HTTP specification asks for.
  { title: "a POST that accepts application/json gets it", request: post({ query: role }, { accept: json }), status: 200, type: json },
  { title: "a POST that accepts application/graphql-response+json gets it", request: post({ query: role }, { accept: graphql }), status: 200, type: graphql },
  { title: "a POST that accepts anything gets application/json", request: post({ query: role }, { accept: "*/*" }), status: 200, type: json },
  { title: "a POST that accepts only XML is refused", request: post({ query: role }, { accept: "text/xml" }), status: 406, ...bad },
  { title: "UTF-8 is named in the answer's type", request: post({ query: role }, { accept: json }), status: 200, type: "charset=utf-8" },
  { title: "null for variables, operationName and extensions counts as absent", request: post({ query: role, variables: null, operationName: null, extensions: null }), status: 200 },
  { title: "a GET answers a query", path: asking({ query: role }), request: get(), status: 200 },
  { title: "a GET takes variables as JSON", path: asking({ query: "query Q($s: String!) { role(slug: $s) { title } }", variables: '{"s":"y"}' }), request: get(), status: 200 },
  { title: "a GET takes no mutation", path: asking({ query: "mutation { touch }" }), request: get(), status: 405, ...bad },
  { title: "a GET without the headers that no plain link can send is refused", path: asking({ query: role }), request: {}, status: 400, ...bad, says: /apollo-require-preflight/ },
  { title: "a GET with broken variables is refused", path: asking({ query: role, variables: "{" }), request: get(), status: 400, ...bad },
  { title: "a GET that gives the query twice is refused", path: `${asking({ query: role })}&query=2`, request: get(), status: 400, ...bad },
  { title: "a PUT is refused with the methods that work", request: { ...post({ query: role }), method: "PUT" }, status: 405, ...bad },
  { title: "a POST of a form is refused", request: post("query=1", { "content-type": "application/x-www-form-urlencoded" }), status: 415, ...bad },
  { title: "a POST of plain text is refused", request: post(JSON.stringify({ query: role }), { "content-type": "text/plain" }), status: 415, ...bad },
  { title: "a POST of nothing is refused", request: { method: "POST" }, status: 400, ...bad },
  { title: "a POST of broken JSON is refused", request: post('{"query":'), status: 400, ...bad },
  { title: "a POST of a JSON string is refused", request: post('"query"'), status: 400, ...bad },
  { title: "a list of operations is refused", request: post([{ query: role }]), status: 400, ...bad, says: /batching/i },
  { title: "a POST without a query is refused", request: post({ variables: {} }), status: 400, ...bad },
  { title: "a query that is no text is refused", request: post({ query: { a: 1 } }), status: 400, ...bad },
  { title: "variables that are no object are refused", request: post({ query: role, variables: [1] }), status: 400, ...bad },
  { title: "a document that does not parse is a 400", request: post({ query: "{" }, { accept: graphql }), status: 400, ...bad },
  { title: "a document that does not parse is a 200 to application/json", request: post({ query: "{" }, { accept: json }), status: 200, ...bad },
  { title: "a document that does not validate is a 400", request: post({ query: "{ nothing }" }, { accept: graphql }), status: 400, ...bad },
  { title: "a document that does not validate is a 200 to application/json", request: post({ query: "{ nothing }" }, { accept: json }), status: 200, ...bad },
  { title: "a wrong variable is a 400", request: post({ query: "query Q($s: String!) { role(slug: $s) { id } }" }, { accept: graphql }), status: 400, ...bad },
  { title: "a wrong variable is a 200 to application/json", request: post({ query: "query Q($s: String!) { role(slug: $s) { id } }" }, { accept: json }), status: 200, ...bad },
  { title: "an operation that the document lacks is a 400", request: post({ query: `query A ${role}`, operationName: "B" }, { accept: graphql }), status: 400, ...bad },
  { title: "an unnamed choice between two operations is a 400", request: post({ query: `query A ${role} query B ${role}` }, { accept: graphql }), status: 400, ...bad },
  { title: "a subscription is refused", request: post({ query: "subscription { tick }" }, { accept: graphql }), status: 400, ...bad, says: /no subscriptions/ },
  { title: "a persisted query is refused under the name that clients know", request: post({ extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } }, { accept: json }), status: 200, ...bad, says: /^PersistedQueryNotSupported$/ },

  // What a hostile or careless client sends.
  { title: "a body over the limit is refused", request: post({ query: role, variables: { a: "x".repeat(100_000) } }), status: 413, ...bad },
  { title: "3,000 tokens are refused", request: post({ query: `{ ${"a ".repeat(3_000)} }` }), status: 200, code: "COMPLEXITY_LIMIT_EXCEEDED", says: /more tokens than are allowed/ },
  { title: "500 levels of braces are refused", request: post({ query: nested(500) }), status: 200, ...bad },
  { title: "20 levels of fields are refused", request: post({ query: deep }), status: 200, code: "COMPLEXITY_LIMIT_EXCEEDED", says: /more than 15 levels/ },
  { title: "a flood of aliases is refused", request: post({ query: `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: __typename`).join(" ")} }` }), status: 200, code: "COMPLEXITY_LIMIT_EXCEEDED", says: /more than 50 aliases/ },
  { title: "a small cyclic query is refused with its cost and the limit", request: post({ query: cyclic }, { accept: graphql }), status: 400, code: "COMPLEXITY_LIMIT_EXCEEDED", says: /costs 637,755,101, the limit is 100,000/ },
  { title: "a page size in a variable counts like any other", request: post({ query: cyclic.replaceAll("first:50", "first:$n").replace("{", "query Q($n: Int) {"), variables: { n: 50 } }), status: 200, code: "COMPLEXITY_LIMIT_EXCEEDED" },
  { title: "fragments that double each other are refused", request: post({ query: `{ ...F0 } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(" ")} fragment F30 on Query { __typename }` }), status: 200, ...bad },
  { title: "fragments in a circle are refused", request: post({ query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" }), status: 200, ...bad },
  { title: "variables that nest without end are refused", request: post({ query: "query Q($f: RoleFilter) { roles(filter: $f) { totalCount } }", variables: { f: deepFilter } }), status: 200, ...bad, says: /20 levels/ },
  { title: "__proto__ as a key is refused", request: post(`{"query":${JSON.stringify(role)},"__proto__":{"a":1}}`), status: 400, ...bad },
  { title: "constructor.prototype as a key is refused", request: post(`{"query":${JSON.stringify(role)},"variables":{"constructor":{"prototype":{"a":1}}}}`), status: 400, ...bad },
  { title: "a path that does not decode is refused", path: "/%", request: {}, status: 400, ...bad },
  { title: "an unknown path is not found", path: "/admin", request: {}, status: 404, code: "NOT_FOUND" },

  // What resolvers throw.
  { title: "a reference that does not resolve says what is near", request: post({ query: '{ role(slug: "lost") { id } }' }), status: 200, code: "NOT_FOUND", says: /^No role "lost"\.$/ },
  { title: "a fault of the server shows nothing of it", request: post({ query: '{ role(slug: "broken") { id } }' }), status: 200, code: "INTERNAL_SERVER_ERROR", says: /^Something went wrong on the server\./ },
  { title: "a misspelt field shows no names of the schema", request: post({ query: '{ role(slug: "x") { titel } }' }), status: 200, ...bad, says: /^((?!Did you mean).)*$/ },
  { title: "a misspelt enum value in a variable shows no names of the schema", request: post({ query: "query Q($o: RoleOrder) { roles(orderBy: $o) { totalCount } }", variables: { o: "TITEL" } }), status: 200, ...bad, says: /^((?!Did you mean).)*$/ },
];

import { refusal } from "../../src/cli/start-faults";

const address = { uri: "bolt://db:7687", user: "reader", password: "hush", database: null };

test.each([
  ["Neo.ClientError.Security.Forbidden", /refuses user "reader" a right that is needed: no\nLet it read, write and create constraints/],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", /refuses user "reader" a right/],
  ["Neo.ClientError.Security.Unauthorized", /does not take this password for user "reader"/],
])("a Neo4j that answers a migration with %s is told with the way out", (code, words) => {
  const error = new Error("The graph database cannot be reached just now.", { cause: Object.assign(new Error("no"), { code }) });
  expect(refusal(address, error)?.message).toMatch(words);
  expect(refusal(address, error)?.message).not.toContain("hush");
});

test("another fault of a migration is left as it is", () => {
  expect(refusal(address, new Error("Statement x failed"))).toBeNull();
});

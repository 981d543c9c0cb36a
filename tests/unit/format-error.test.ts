import { GraphQLError } from "graphql";
import { pino } from "pino";
import { NotFoundError, TooCostlyError, UnavailableError } from "../../src/errors";
import { formatErrorWith } from "../../src/format-error";

const lines: { id?: string; cause?: string; err?: { message: string } }[] = [];
const format = formatErrorWith(pino({ level: "info" }, { write: (line) => void lines.push(JSON.parse(line)) }));

/** What a client gets for an error that a resolver threw. */
function answerTo(thrown: Error) {
  const error = new GraphQLError(thrown.message, { originalError: thrown, path: ["role", "title"] });
  return format({ ...error.toJSON(), extensions: { code: "INTERNAL_SERVER_ERROR" } }, error);
}

/** What a client gets for an error that graphql or Apollo found, under Apollo's code. */
function answerToFault(code: string | undefined, message: string) {
  const error = new GraphQLError(message, { extensions: { code } });
  return format({ message, extensions: { code: code ?? "INTERNAL_SERVER_ERROR" } }, error);
}

test("an error of ours keeps message, code and suggestions", () => {
  expect(answerTo(new NotFoundError('No role "x".', { suggestions: ["y"] }))).toEqual({
    message: 'No role "x".',
    path: ["role", "title"],
    extensions: { code: "NOT_FOUND", suggestions: ["y"] },
  });
});

test("an error without suggestions has none", () => {
  expect(answerTo(new TooCostlyError("Too much.")).extensions).toEqual({ code: "COMPLEXITY_LIMIT_EXCEEDED" });
});

test("an error that was wrapped twice is still found", () => {
  expect(answerTo(new GraphQLError("outer", { originalError: new NotFoundError("inner") }))).toMatchObject({ message: "inner", extensions: { code: "NOT_FOUND" } });
});

test("any other error shows only an id, and the log has the rest under it", () => {
  const { message, extensions } = answerTo(new Error("MATCH (n) failed in /srv/app.js"));
  expect(message).toBe(`Something went wrong on the server. Its log has the details under id ${String(extensions?.id)}.`);
  expect(extensions?.code).toBe("INTERNAL_SERVER_ERROR");
  expect(lines.find(({ id }) => id === extensions?.id)?.err?.message).toBe("MATCH (n) failed in /srv/app.js");
});

test("why the database is away goes to the log alone", () => {
  expect(answerTo(new UnavailableError("Away.", { cause: new Error("bolt://10.0.0.1") })).message).toBe("Away.");
  expect(lines.at(-1)?.cause).toBe("Error: bolt://10.0.0.1");
});

test.each(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE", "PERSISTED_QUERY_NOT_SUPPORTED"])(
  "%s becomes BAD_USER_INPUT with its message",
  (code) => {
    expect(answerToFault(code, "Wrong.")).toEqual({ message: "Wrong.", extensions: { code: "BAD_USER_INPUT" } });
  },
);

test("an argument that graphql refuses while it executes is the client's fault, another error of graphql is not", () => {
  expect(answerToFault(undefined, 'Argument "slug" of non-null type "String!" must not be null.').extensions?.code).toBe("BAD_USER_INPUT");
  expect(answerToFault(undefined, "Abstract type must resolve.").extensions?.code).toBe("INTERNAL_SERVER_ERROR");
});

test("guesses at names are left out", () => {
  const message = 'Variable "$o" got invalid value "TITEL"; Value "TITEL" does not exist in "RoleOrder" enum. Did you mean the enum value "TITLE"?';
  expect(answerToFault("BAD_USER_INPUT", message).message).toMatch(/enum\.$/);
});

test("a message is cut to 300 characters", () => {
  expect(answerToFault("BAD_USER_INPUT", "x".repeat(1_000)).message).toHaveLength(300);
});

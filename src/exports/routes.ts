import { finished, Readable } from "node:stream";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Context, Contexts } from "../context";
import { AppError, type ErrorCode } from "../errors";
import { formatErrorWith } from "../format-error";
import { errorBody } from "../http/errors";
import { goneOf } from "../http/gone-signal";
import { whereLarge } from "../http/where-large";
import type { ExportFile } from "./export-file";
import { gapCsv } from "./gap.export";
import { overlapCsv } from "./overlap.export";
import { begun, ofOneRevision, watched } from "./pieces";
import { rolesCsv } from "./roles.export";
import { conceptFile } from "./concept-table";
import { ctdl } from "./ctdl.export";
import { edgesCsv } from "./edges.export";
import { graphml } from "./graphml.export";
import { jsonl } from "./jsonl.export";
import { kpisTable } from "./kpis.export";
import { partFile } from "./part-file";
import { skillsTable } from "./skills.export";
import { skosJsonLd, skosTurtle } from "./skos.export";
import { toolsTable } from "./tools.export";
import { yaml } from "./yaml.export";

const files: readonly ExportFile[] = [
  gapCsv, overlapCsv, rolesCsv, conceptFile(skillsTable), conceptFile(toolsTable), conceptFile(kpisTable), edgesCsv,
  partFile(jsonl), partFile(graphml), partFile(skosTurtle, true), partFile(skosJsonLd, true), partFile(ctdl, true), partFile(yaml),
];

const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400, COMPLEXITY_LIMIT_EXCEEDED: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409,
  RATE_LIMITED: 429, INTERNAL_SERVER_ERROR: 500, UNAVAILABLE: 503, TIMEOUT: 504,
};

/** The ontology as files, at /export/. */
export function addExports(app: FastifyInstance, contexts: Contexts, log: Logger): void {
  const format = formatErrorWith(log);
  const tell = (error: unknown) => format({ message: String(error) }, error);
  app.register(async (routes) => {
    routes.setErrorHandler((error: FastifyError | AppError, _request, reply) => {
      if (!(error instanceof AppError)) throw error;
      return reply.code(statuses[error.code]).send({ errors: [tell(error)] });
    });
    routes.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody("NOT_FOUND", `There is no such file; there are ${files.map(({ name }) => name).join(", ")}.`)));
    routes.addHook("onRequest", async (request, reply) => logWhenDone(request, reply, log));
    for (const file of files) addFile(routes, file, (reply) => contexts.passing(goneOf(reply)), tell);
  }, { prefix: "/export" });
}

function addFile(routes: FastifyInstance, file: ExportFile, contextOf: (reply: FastifyReply) => Context, tell: (error: unknown) => unknown): void {
  const { name, type, get, post } = file;
  const send = async (piecesFor: (context: Context) => AsyncIterable<string>, { method }: FastifyRequest, reply: FastifyReply) => {
    const context = contextOf(reply);
    const text = await begun(ofOneRevision(piecesFor(context), context.graph));
    reply.headers({ "content-type": type, "content-disposition": `attachment; filename="${name}"` });
    return method === "HEAD" ? reply.send() : reply.send(Readable.from(watched(text, tell)));
  };
  const url = `/${name}`;
  routes.route({ url, method: ["GET", "HEAD"], ...whereLarge, handler: (request, reply) => send((context) => get(request.query, context), request, reply) });
  if (post) routes.post(url, whereLarge, (request, reply) => send((context) => post(request.query, request.body, context), request, reply));
  const [allow, others] = post ? ["GET, HEAD, POST", []] : ["GET, HEAD", ["POST"]];
  routes.route({
    url,
    method: [...others, "PUT", "PATCH", "DELETE", "OPTIONS"],
    handler: (_request, reply) => reply.code(405).header("allow", allow).send(errorBody("BAD_USER_INPUT", `${name} takes ${allow}.`)),
  });
}

/** Without the parameters: they may be about a person. `whole` is false where the answer was broken off, by either side. */
function logWhenDone({ routeOptions: { url }, method }: FastifyRequest, { raw }: FastifyReply, log: Logger): void {
  const started = performance.now();
  finished(raw, () => {
    const ms = Math.round(10 * (performance.now() - started)) / 10;
    log.info({ export: url ?? null, method, status: raw.statusCode, ms, whole: raw.writableFinished }, "export");
  });
}

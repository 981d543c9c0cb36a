import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyPluginAsync } from "fastify";
import type { Logger } from "pino";
import type { Settings } from "../config";
import { clientErrorHandler, errorBody, errorHandler } from "./errors";

const safetyHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The HTTP side without its routes: bounds on size and time, safe headers, errors in one shape, other origins by allow-list. */
export async function httpApp(settings: Settings, log: Logger, routes: FastifyPluginAsync): Promise<FastifyInstance> {
  const answerError = errorHandler(log);
  const app = fastify({
    bodyLimit: settings.MAX_BODY_BYTES,
    requestTimeout: settings.REQUEST_TIMEOUT_MS,
    http: { headersTimeout: Math.min(5_000, settings.REQUEST_TIMEOUT_MS), connectionsCheckingInterval: 1_000 },
    forceCloseConnections: "idle",
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply.headers(safetyHeaders)),
    clientErrorHandler,
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody("NOT_FOUND", "There is nothing here; GraphQL is at /graphql.")));
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (_request, reply) => void reply.headers(safetyHeaders));
  if (settings.CORS_ORIGINS) await app.register(cors, { origin: settings.CORS_ORIGINS, methods: ["GET", "POST"], strictPreflight: false, maxAge: 600 });
  // Only the routes that say so (`whereLarge`).
  await app.register(compress, { global: false, encodings: ["gzip"] });
  await app.register(routes);
  return app;
}

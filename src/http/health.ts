import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { errorBody } from "./errors";

/** `live`: this process answers. `ready`: it can answer questions, since Neo4j answers it. */
export function addHealth(app: FastifyInstance, ready: () => Promise<unknown>, log: Logger): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await ready();
      return { status: "ready" };
    } catch (error) {
      log.warn({ cause: String(error) }, "not ready");
      return reply.code(503).send(errorBody("UNAVAILABLE", "The graph database cannot be reached just now."));
    }
  });
}

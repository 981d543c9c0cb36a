import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { clientError, internalError } from "../format-error";
import type { ErrorCode } from "../errors";

/** The body of every answer that never reached GraphQL. */
export function errorBody(code: ErrorCode, message: string) {
  return { errors: [clientError(code, message)] };
}

/** Answers what fastify or a route threw; the message of a request's fault is fastify's own. */
export function errorHandler(log: Logger) {
  return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    // The integration builds a URL from the Host header, which may be anything.
    const status = error.code === "ERR_INVALID_URL" ? 400 : (error.statusCode ?? 500);
    if (status >= 500) void reply.code(500).send({ errors: [internalError(error, log)] });
    else void reply.code(status).send(errorBody("BAD_USER_INPUT", error.message));
  };
}

const rawAnswers: Record<string, readonly [status: string, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive."],
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The headers are too large."],
};

/** Answers on the bare socket what Node could not read as an HTTP request. */
export function clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, message] = rawAnswers[error.code ?? ""] ?? ["400 Bad Request", "This is no HTTP request."];
  const body = JSON.stringify(errorBody("BAD_USER_INPUT", message));
  const head = [`HTTP/1.1 ${status}`, "Content-Type: application/json; charset=utf-8", `Content-Length: ${Buffer.byteLength(body)}`, "Connection: close"];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

import { EventEmitter } from "node:events";

/** Emits "gone" when whoever reads standard output has enough. No signal: to listen for SIGPIPE would let any client that hangs up end a server. */
export const reader = new EventEmitter();

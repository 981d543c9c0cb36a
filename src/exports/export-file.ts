import type { Context } from "../context";

/** The pieces of a file's text, in order. */
type Pieces = AsyncIterable<string>;

/** A file that can be had under /export: a *.export.ts makes one, and routes.ts lists it. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  /** @throws AppError with its first piece at the latest, when what is asked for cannot be had. */
  readonly get: (query: unknown, context: Context) => Pieces;
  /** The same by a body, for what is personal and must not stand in an address; null where nothing is. */
  readonly post: ((query: unknown, body: unknown, context: Context) => Pieces) | null;
}

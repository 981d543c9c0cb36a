import { createHash } from "node:crypto";
import type { DocumentNode, ExecutionResult } from "graphql";
import type { Context } from "../context";
import { bytesOf } from "../graph/bytes-of";
import type { Kept } from "../graph/rows";

/** Larger answers are made anew: they would take the place of many others, and much of their time goes into writing them. */
const largest = 100_000;

const asked: Kept = { rows: [], whole: false };
const tooLarge: Kept = { rows: [], whole: false };

/**
 * Whole answers, kept among the rows that they are made of and for as long: by document, operation and variables as graphql coerced them.
 * One is kept when its question comes for the second time, and only without errors and made of one revision.
 */
export class Answers {
  private readonly names = new WeakMap<DocumentNode, number>();
  private named = 0;

  keyOf(document: DocumentNode, operationName: string | null | undefined, variables: Readonly<Record<string, unknown>>): string {
    const name = this.names.get(document) ?? ++this.named;
    this.names.set(document, name);
    // Variables may be about a person, and long.
    const digest = createHash("sha256").update(JSON.stringify(variables)).digest("base64");
    return `answer ${name} ${operationName ?? ""} ${digest}`;
  }

  find({ graph }: Context, key: string): ExecutionResult | null {
    const kept = graph.keptAt(key);
    return kept?.whole ? { data: kept.rows[0] as ExecutionResult["data"] } : null;
  }

  /** Takes an answer when its question comes again; before that only that it was asked, and of one that is too large that it is. */
  keep({ graph, isOfOneRevision }: Context, key: string, { data, errors }: ExecutionResult): void {
    if (errors !== undefined || !isOfOneRevision()) return;
    const kept = graph.keptAt(key);
    if (kept === undefined) graph.keepAt(key, asked);
    else if (kept === asked) graph.keepAt(key, bytesOf(data) <= largest ? { rows: [data], whole: true } : tooLarge);
  }
}

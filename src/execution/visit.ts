import type { Context, Contexts, Gone } from "../context";

/** One request's way through the server: its context, made anew when the ontology changes while it is answered. */
export class Visit {
  /** The variables as graphql coerced them, once the limits have been checked. */
  variables: Readonly<Record<string, unknown>> | null = null;
  private latest: Context | null = null;

  constructor(
    private readonly contexts: Contexts,
    private readonly gone: Gone,
  ) {}

  begin(): Context {
    return (this.latest = this.contexts.of(this.gone));
  }

  /** The tick of what the answer was made of; null where it is not known, or nothing was read. */
  get tick(): number | null {
    return this.latest?.graph.tick ?? null;
  }
}

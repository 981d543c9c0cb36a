/** Where the graph is and who we are there. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's own default when null. */
  readonly database: string | null;
}

export interface GraphOptions {
  /** Longest that one transaction may run, in milliseconds. */
  readonly timeoutMs?: number;
  /** Told the name of every statement sent; for logs and for tests that count. */
  readonly onStatement?: (name: string) => void;
}

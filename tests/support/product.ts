import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

const main = join(__dirname, "..", "..", "dist", "main.js");

/** The built product as a process of its own; it must have been built. */
export interface Product {
  readonly process: ChildProcess;
  /** Everything written so far, to both streams. */
  readonly text: () => string;
  /** What was written to standard output alone. */
  readonly answer: () => string;
  /** Waits for words in the text. @throws when the process ends, or five minutes pass, without them. */
  until(words: RegExp): Promise<RegExpExecArray>;
  /** Waits for the end; gives the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts the command line with nothing in its environment but what is given, PATH and the user's home, away from any .env. */
export function startProduct(args: readonly string[], environment: Record<string, string> = {}): Product {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, XDG_CACHE_HOME: process.env.XDG_CACHE_HOME, ...environment };
  const child = spawn(process.execPath, [main, ...args], { cwd: tmpdir(), env, stdio: ["ignore", "pipe", "pipe"] });
  let [text, answer] = ["", ""];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += String(part)));
  child.stdout.on("data", (part) => (answer += String(part)));
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  const until = async (words: RegExp): Promise<RegExpExecArray> => {
    for (let waited = 0; waited < 300_000 && child.exitCode === null; waited += 50) {
      const found = words.exec(text);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${String(words)} did not come. What came: ${text}`);
  };
  return { process: child, text: () => text, answer: () => answer, until, ended };
}

/** Runs the command line to its end. */
export async function runProduct(args: readonly string[], environment: Record<string, string> = {}): Promise<{ code: number | null; text: string; answer: string }> {
  const product = startProduct(args, environment);
  return { code: await product.ended, text: product.text(), answer: product.answer() };
}

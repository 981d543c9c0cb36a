import { setMaxListeners } from "node:events";

/** The work's result, or the signal's reason as soon as it aborts; `end` then ends the work, whose outcome no longer counts. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, end: () => void): Promise<T> {
  // Many statements of a request listen to its one signal.
  setMaxListeners(0, signal);
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => {
      end();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort, { once: true });
  });
  work.catch(() => undefined);
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", abort));
}

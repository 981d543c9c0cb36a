import { type Logger, pino } from "pino";
import type { Settings } from "../config";
import type { Cleanup } from "./cleanup";

/** Lines are written together once they are so many bytes, or after so long: one by one they would cost more than many an answer. */
const pieceBytes = 4_096;
const flushEveryMs = 500;

/** The log of a service, to standard output; whole when it ends. */
export function openLog({ LOG_LEVEL: level }: Settings, cleanup: Cleanup): Logger {
  const output = pino.destination({ fd: process.stdout.fd, sync: false, minLength: pieceBytes });
  const timer = setInterval(() => output.flush(), flushEveryMs).unref();
  cleanup.add(async () => {
    clearInterval(timer);
    output.flushSync();
  });
  return pino({ level }, output);
}

import { Presets, SingleBar } from "cli-progress";

/** A bar on a terminal; nothing where standard error is none. */
export interface Progress {
  /** Moves the bar to a share from 0 to 1, with what is being done. */
  at(share: number, doing: string): void;
  stop(): void;
}

export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const bar = new SingleBar({ format: "{bar} {percentage} % {doing}", stream, clearOnComplete: true, hideCursor: true, noTTYOutput: false }, Presets.shades_classic);
  if (stream.isTTY) bar.start(1, 0, { doing: "" });
  return {
    at: (share, doing) => bar.update(share, { doing }),
    stop: () => bar.stop(),
  };
}

import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** A line to a server that holds on demand what the server says, as a slow network does. */
export interface HeldLine {
  readonly uri: string;
  /** From now on what the server says is held. */
  hold(): void;
  /** How many parts are held. */
  readonly held: number;
  /** Passes on what is held, and goes on holding. */
  passOn(): void;
  /** Passes everything on. */
  release(): void;
  close(): void;
}

/** @param uri of the server, with a port. */
export async function heldLine(uri: string): Promise<HeldLine> {
  const { hostname, port } = new URL(uri);
  const held: (() => void)[] = [];
  let isHolding = false;
  const said = (pass: () => void): void => (isHolding ? void held.push(pass) : pass());
  const passOn = (): void => held.splice(0).forEach((pass) => pass());
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    far.on("data", (part) => said(() => near.write(part)));
    far.on("error", () => undefined).on("close", () => said(() => near.destroy()));
    near.on("data", (part) => far.write(part));
    near.on("error", () => undefined).on("close", () => far.destroy());
  }).listen(0, "127.0.0.1");
  await once(line, "listening");
  return {
    uri: `bolt://127.0.0.1:${(line.address() as AddressInfo).port}`,
    hold: () => void (isHolding = true),
    get held() {
      return held.length;
    },
    passOn,
    release: () => {
      isHolding = false;
      passOn();
    },
    close: () => void line.close(),
  };
}

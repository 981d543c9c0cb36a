import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { StartError } from "../errors";

/** Another program listens on the port that Neo4j was to have. */
export class PortTakenError extends StartError {
  constructor(port: number) {
    super(`Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port for Neo4j.`);
  }
}

/** The wanted port, or any that nobody listens on. @throws PortTakenError */
export async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  try {
    await once(probe.listen(wanted, "127.0.0.1"), "listening");
  } catch {
    throw new PortTakenError(wanted);
  }
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), "close");
  return port;
}

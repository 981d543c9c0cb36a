import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { GraphAddress } from "../../src/graph/graph-options";

const portVariable = "ROLE_ONTOLOGY_TEST_TURNS_PORT";

/** What the next in line is told: where the database is, or why there is none. */
type Answer = { readonly address: GraphAddress } | { readonly error: string };

/** The one database of a test run, for the time of one test file. */
export interface Turn {
  readonly address: GraphAddress;
  end(): void;
}

/** Gives turns, one after the other: a turn begins with the answer and ends with the connection, also when its process dies. */
export async function giveTurns(addressOf: () => Promise<GraphAddress>): Promise<() => void> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((socket) => {
    const ended = new Promise((resolve) => socket.on("error", () => undefined).once("close", resolve));
    last = last.then(() => answer(socket, addressOf)).then(() => ended);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  process.env[portVariable] = String(typeof bound === "object" && bound?.port);
  return () => void server.close();
}

async function answer(socket: Socket, addressOf: () => Promise<GraphAddress>): Promise<void> {
  if (socket.destroyed) return;
  const found: Answer = await addressOf().then(
    (address) => ({ address }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  socket.write(`${JSON.stringify(found)}\n`);
}

/** Waits until no other test file uses the database. */
export async function takeTurn(): Promise<Turn> {
  const socket = createConnection(Number(process.env[portVariable]), "127.0.0.1");
  const [line] = (await once(createInterface(socket), "line")) as [string];
  const found = JSON.parse(line) as Answer;
  if ("error" in found) throw new Error(found.error);
  return { address: found.address, end: () => void socket.end() };
}

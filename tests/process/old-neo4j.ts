import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const bolt50 = Buffer.from([0, 0, 0, 5]);
const goodbye = 0x02;

/** A server that speaks just enough of Bolt 5.0 to name a version: it answers every message with SUCCESS. */
export async function oldNeo4j(agent: string): Promise<{ uri: string; close: () => void }> {
  const success = messageOf(Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), ...["server", agent, "connection_id", "bolt-1"].map(textOf)]));
  const server = createServer((socket) => {
    let input = Buffer.alloc(0);
    let greeted = false;
    socket.on("error", () => undefined).on("data", (part: Buffer) => {
      input = Buffer.concat([input, part]);
      if (!greeted && input.length >= 20) {
        greeted = true;
        input = input.subarray(20);
        socket.write(bolt50);
      }
      while (greeted && input.length >= 4 && input.length >= 4 + input.readUInt16BE()) {
        if (input[3] !== goodbye) socket.write(success);
        input = input.subarray(4 + input.readUInt16BE());
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** One chunk and the empty one that ends a message. */
function messageOf(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
}

/** A text of fewer than sixteen bytes, as PackStream writes it. */
function textOf(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x80 + text.length]), Buffer.from(text)]);
}

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes } from "../../../../src/documents/read-bytes";

describe("Reading a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-bytes-"));
  const file = join(folder, "keeper.txt");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gives its bytes", async () => {
    writeFileSync(file, "– Duties");

    expect((await readBytes(file)).toString()).toBe("– Duties");
  });

  it("refuses one of 50 MB by its size", async () => {
    writeFileSync(file, "");
    truncateSync(file, 50_000_000);

    await expect(readBytes(file)).rejects.toThrow(`${file} is larger than 10 MB`);
  });

  it("stops at the limit where the size is not known before", async () => {
    await expect(readBytes("/dev/zero")).rejects.toThrow("/dev/zero is larger than 10 MB");
  });

  it.each([["a folder", folder, "EISDIR"], ["no file", join(folder, "none.txt"), "no such file"]])("says why %s cannot be read", async (_, path, why) => {
    await expect(readBytes(path)).rejects.toThrow(new RegExp(`${path} cannot be read: .*${why}`));
  });
});

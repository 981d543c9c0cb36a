import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { dataFiles } from "../../../src/taxonomies/data-files";
import { TaxonomyError } from "../../../src/taxonomies/taxonomy-error";
import { newFolder } from "../../support/taxonomies";
import { writeZip, type ZipEntry } from "../../support/zip";

const good: ZipEntry = { name: "db/skills.csv", text: "a,b\n1,2\n" };

function zipOf(...entries: readonly ZipEntry[]): string {
  return writeZip(join(newFolder(), "data.zip"), entries);
}

async function contentOf(...paths: readonly string[]): Promise<string[]> {
  const files = await dataFiles(paths);
  return Promise.all(files.map(async (file) => `${file.name}: ${await text(await file.open())}`));
}

describe("A zip", () => {
  it("is read whether its entries are packed or only stored, folders left out", async () => {
    const path = zipOf({ name: "db/", text: "", mode: 0o040755 }, good, { name: "more.txt", text: "kept", method: 0 });

    expect(await contentOf(path)).toEqual(["skills.csv: a,b\n1,2\n", "more.txt: kept"]);
  });

  it("is found in a folder, beside plain files, in the order of their names", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "b.csv"), "plain");
    writeZip(join(folder, "a.zip"), [good]);

    expect(await contentOf(folder)).toEqual(["skills.csv: a,b\n1,2\n", "b.csv: plain"]);
  });

  const zeros = Buffer.alloc(3_000_000);
  it.each<[string, ZipEntry, RegExp]>([
    ["leads out of its folder", { ...good, name: "../skills.csv" }, /refused: invalid relative path: \.\.\/skills\.csv/],
    ["leads out of its folder with backslashes", { ...good, name: "..\\skills.csv" }, /refused: invalid relative path/],
    ["has an absolute path", { ...good, name: "/etc/skills.csv" }, /refused: absolute path: \/etc\/skills\.csv/],
    ["has the path of a drive", { ...good, name: "C:\\skills.csv" }, /refused: absolute path/],
    ["is a symbolic link", { ...good, mode: 0o120777 }, /its entry "db\/skills\.csv" is a symbolic link/],
    ["is encrypted", { ...good, flags: 0x801 }, /its entry "db\/skills\.csv" is encrypted/],
    ["is packed in an unknown way", { ...good, method: 12 }, /is packed by method 12, which is not known here/],
    ["unpacks to far more than its size", { ...good, text: zeros }, /unpacks to more than 100 times its size/],
  ])("is refused when an entry %s", async (_, entry, says) => {
    const read = dataFiles([zipOf(good, entry)]);

    await expect(read).rejects.toThrow(TaxonomyError);
    await expect(read).rejects.toThrow(says);
  });

  it.each<[string, ZipEntry, RegExp]>([
    ["unpacks to more than it claims", { ...good, text: zeros, size: 100 }, /too many bytes|more than 100 times/],
    ["unpacks to less than it claims", { ...good, size: 1000 }, /not enough bytes/],
    ["has another checksum than it claims", { ...good, checksum: 7 }, /it is damaged: its checksum is wrong/],
  ])("is refused while it is read when an entry %s", async (_, entry, says) => {
    await expect(contentOf(zipOf(entry))).rejects.toThrow(says);
  });

  it("is refused when its entries together unpack to more than a gigabyte", async () => {
    const path = zipOf(...Array.from({ length: 1100 }, (_, index) => ({ name: `${index}.csv`, text: "a", size: 1_000_000 })));

    await expect(dataFiles([path])).rejects.toThrow("it unpacks to more than 1073741824 bytes");
  });

  it("of more than 10,000 entries is refused before any of them is looked at", async () => {
    const path = zipOf(...Array.from({ length: 60_000 }, (_, index) => ({ name: `../${index}`, text: "", method: 0 })));
    const start = performance.now();

    await expect(dataFiles([path])).rejects.toThrow("it has 60000 entries, and 10000 are the most");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("whose end is missing is told from a file that is no zip, and from no file", async () => {
    const cut = zipOf(good, { ...good, name: "b.csv" });
    truncateSync(cut, readFileSync(cut).length - 30);
    const plain = join(newFolder(), "plain.zip");
    writeFileSync(plain, "a,b\n");

    await expect(dataFiles([cut])).rejects.toThrow(/is refused: it begins as a zip but its end is missing; fetch it again/);
    await expect(dataFiles([plain])).rejects.toThrow(/plain\.zip is not a zip/);
    await expect(dataFiles([join(newFolder(), "gone.zip")])).rejects.toThrow(/There is no folder or zip ".*gone\.zip" that can be read/);
  });
});

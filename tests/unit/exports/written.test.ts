import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFolder, writeWhole } from "../../../src/cli/written";

const place = mkdtempSync(join(tmpdir(), "written-"));
afterAll(() => rmSync(place, { recursive: true }));
const at = (name: string) => join(place, name);

async function* pieces(...texts: string[]) {
  for (const text of texts) yield text;
}

async function* broken() {
  yield "half";
  throw new Error("The ontology changed.");
}

test("a file is there once it is whole, and what was there before stays when it fails", async () => {
  await writeWhole(at("new/file.txt"), pieces("one ", "two"));
  expect(readFileSync(at("new/file.txt"), "utf8")).toBe("one two");
  await expect(writeWhole(at("new/file.txt"), broken())).rejects.toThrow("The ontology changed.");
  expect([readFileSync(at("new/file.txt"), "utf8"), readdirSync(at("new"))]).toEqual(["one two", ["file.txt"]]);
});

test("a folder is there once all its files are whole and checked", async () => {
  await writeFolder(at("folder"), [["a.txt", pieces("a")], ["below/b.txt", pieces("b")]], async (folder) => {
    expect([readFileSync(join(folder, "below/b.txt"), "utf8"), existsSync(at("folder"))]).toEqual(["b", false]);
  });
  expect(readdirSync(at("folder"), { recursive: true }).sort()).toEqual(["a.txt", "below", "below/b.txt"]);
  await expect(writeFolder(at("other"), [["a.txt", pieces("a")], ["b.txt", broken()]], async () => undefined)).rejects.toThrow("The ontology changed.");
  expect([existsSync(at("other")), existsSync(at("other.partial"))]).toEqual([false, false]);
});

test("a folder with something in it is left alone", async () => {
  await expect(writeFolder(at("folder"), [["a.txt", pieces("new")]], async () => undefined)).rejects.toThrow(/folder has something in it\. Name a folder that is new or empty\./);
  expect(readFileSync(at("folder/a.txt"), "utf8")).toBe("a");
});

test("a place that cannot be written is an error that says so", async () => {
  writeFileSync(at("plain"), "");
  await expect(writeWhole(at("plain/file.txt"), pieces("a"))).rejects.toThrow(/plain\/file\.txt cannot be written: E\w+\. Name another with --out\./);
});

import { existsSync, readdirSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../src/embedded/folder";
import { settle, stagingIn, swapData } from "../../src/embedded/swap";
import { temporaryFolders } from "./support";

const newFolder = temporaryFolders();

test("a folder is made with those above it; one that is there stays as it is", async () => {
  const path = join(newFolder(), "a", "b");

  await makeFolder(path);
  writeFileSync(join(path, "kept"), "");
  await makeFolder(path);

  expect(statSync(path).isDirectory()).toBe(true);
  expect(readdirSync(path)).toEqual(["kept"]);
});

test.each([["/proc/x/neo4j", "ENOENT"], ["/dev/null", "EEXIST"], ["/dev/null/x", "ENOTDIR"]])("%s cannot be made: %s, at once", async (path, code) => {
  await expect(makeFolder(path)).rejects.toMatchObject({ code });
}, 2_000);

describe("data that is put in the place of other data", () => {
  const text = (home: string) => readFileSync(join(home, "data", "text"), "utf8");
  const homeWith = (...folders: string[]) => {
    const home = newFolder();
    for (const folder of folders) {
      mkdirSync(join(home, folder), { recursive: true });
      writeFileSync(join(home, folder, "text"), folder);
    }
    return home;
  };

  test("is all that is left in the end", async () => {
    const home = homeWith("data");
    const staging = await stagingIn(home);
    mkdirSync(join(staging, "data"));
    writeFileSync(join(staging, "data", "text"), "new");

    await swapData(home, staging);

    expect(text(home)).toBe("new");
    expect(readdirSync(home)).toEqual(["data"]);
  });

  test.each([
    ["before it began", ["data", "restore.abc/data"], "data"],
    ["when the old had gone aside", ["data.before", "restore.abc/data"], "data.before"],
    ["when the new had come", ["data", "data.before"], "data"],
  ])("leaves the old or the new, whole, when a kill came %s", async (_when, folders, left) => {
    const home = homeWith(...folders);

    await settle(home);

    expect(text(home)).toBe(left);
    expect(readdirSync(home)).toEqual(["data"]);
  });

  test("needs no data to be there", async () => {
    const home = homeWith();

    await settle(home);

    expect(existsSync(join(home, "data"))).toBe(false);
  });
});

import { setTimeout as sleep } from "node:timers/promises";
import { Cleanup } from "../../src/cli/cleanup";

test("what is open is closed once, in the reverse order, and whoever asks again waits for the same end", async () => {
  const cleanup = new Cleanup();
  const closed: string[] = [];
  cleanup.add(async () => closed.push("graph"));
  cleanup.add(async () => {
    await sleep(20);
    closed.push("server");
  });

  void cleanup.run();
  await cleanup.run();

  expect(closed).toEqual(["server", "graph"]);
});

test("one that does not close in good order keeps none of the others open", async () => {
  const cleanup = new Cleanup();
  const closed: string[] = [];
  cleanup.add(async () => closed.push("graph"));
  cleanup.add(() => Promise.reject(new Error("stuck")));

  await expect(cleanup.run()).rejects.toThrow("stuck");

  expect(closed).toEqual(["graph"]);
  expect(cleanup.isStopping).toBe(true);
});

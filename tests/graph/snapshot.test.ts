import { setTimeout as sleep } from "node:timers/promises";
import { Analysis } from "../../src/analysis/analysis";
import { Profile } from "../../src/analysis/profile";
import { load, recordsIn } from "../../src/cli/load";
import { contextsOf } from "../../src/context";
import { readGap } from "../../src/gap/read-gap";
import { Graph } from "../../src/graph/graph";
import { rolesByIds } from "../../src/roles/role.queries";
import { testGraph } from "../support/neo4j";
import { editedSeeds, smallSeeds } from "../support/seed-folder";

const loadSeeds = (graph: Graph, dir: string) => load({ records: recordsIn(dir), dir, graph, dryRun: false, say: () => undefined });

describe("the snapshot of the real ontology", () => {
  const database = testGraph();
  beforeAll(() => loadSeeds(database.graph, "seeds"), 120_000);

  test("The gap by the snapshot is the gap by the read path, for every pair of roles", async () => {
    const context = contextsOf(database.graph, new Analysis(database.graph)).of(() => AbortSignal.timeout(60_000));
    const snapshot = await context.snapshot();
    const profile = new Profile(snapshot);
    const roles = await context.loaders.getAll(rolesByIds, snapshot.roles.map(({ slug }) => slug));
    for (const [from, start] of roles.entries()) {
      const gaps = await Promise.all(roles.map((to) => readGap({ kind: "role", role: start }, to, context)));
      profile.holdRole(from);
      expect(roles.map((_role, to) => ({ readiness: profile.weighed(to), effort: profile.effort(to) }))).toEqual(
        gaps.map(({ readiness, effort }) => ({ readiness, effort })),
      );
    }
    expect(roles.length).toBeGreaterThan(40);
  }, 120_000);

  test("It has every transition, with its months, and the lowest pay of a role", async () => {
    const snapshot = await new Analysis(database.graph).snapshot();
    const role = snapshot.roleIndex.get("nlp-engineer") ?? -1;
    const moves = snapshot.transitions.slice(snapshot.moveStarts[role], snapshot.moveStarts[role + 1]);
    expect(moves.find(({ slug }) => slug === "nlp-engineer--promotion--senior-nlp-engineer")).toBeDefined();
    expect(snapshot.roles[role]).toMatchObject({ documented: true, family: "nlp-engineering", pay: [{ currency: "USD", min: 120_000 }] });
  });

});

describe("two replicas on one database", () => {
  const database = testGraph();

  test("They agree within two seconds of a load by another process, and answer while they read it", async () => {
    await loadSeeds(database.graph, smallSeeds);
    const other = new Graph(database.address);
    const replicas = [new Analysis(database.graph).start(), new Analysis(other).start()];
    const revisions = async () => (await Promise.all(replicas.map((replica) => replica.snapshot()))).map(({ revision }) => revision);
    try {
      expect(await revisions()).toEqual([1, 1]);
      await loadSeeds(database.graph, editedSeeds(["skills.yml", "name: Python", "name: Python language"]));
      const loaded = performance.now();
      while ((await revisions()).some((revision) => revision === 1) && performance.now() - loaded < 2_000) await sleep(20);
      expect(await revisions()).toEqual([2, 2]);
      for (const replica of replicas) expect((await replica.snapshot()).skills.map(({ name }) => name)).toContain("Python language");
    } finally {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await other.close();
    }
  });
});

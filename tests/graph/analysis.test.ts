import { setTimeout as sleep } from "node:timers/promises";
import { Analysis } from "../../src/analysis/analysis";
import { indexIn } from "../../src/analysis/origin";
import { rolesOfSnapshot } from "../../src/analysis/snapshot.queries";
import { load, recordsIn } from "../../src/cli/load";
import { contextsOf } from "../../src/context";
import { UnavailableError } from "../../src/errors";
import type { DatedReader } from "../../src/graph/clock";
import { changeAlone } from "../../src/loading/lock";
import { raiseRevision } from "../../src/ontology/revision.queries";
import { countRoles } from "../../src/roles/role-list.queries";
import { testGraph } from "../support/neo4j";
import { smallSeeds } from "../support/seed-folder";

describe("the snapshot of a process, when things go wrong", () => {
  const database = testGraph();
  beforeAll(() => load({ records: recordsIn(smallSeeds), dir: smallSeeds, graph: database.graph, dryRun: false, say: () => undefined }), 60_000);

  /** The real graph, before each of whose reads something happens. */
  const after = (happens: (statement: string) => Promise<unknown> | undefined): DatedReader => ({
    readDated: async (statement, params) => {
      await happens(statement.name);
      return database.graph.readDated(statement, params);
    },
  });
  const raise = () => changeAlone(database.graph, (writer) => writer.run(raiseRevision, { by: "test", summary: "None" }));
  const lost = () => Promise.reject(new UnavailableError("Neo4j is away."));

  test("who asks first learns that it cannot be read, and who asks next has it", async () => {
    let failures = 1;
    const analysis = new Analysis(after(() => (failures-- > 0 ? lost() : undefined)));
    await expect(analysis.snapshot()).rejects.toThrow("Neo4j is away.");
    expect((await analysis.snapshot()).roles.map(({ slug }) => slug)).toContain("senior-data-engineer");
  });

  test("a snapshot that a load has overtaken is read again", async () => {
    const { revision: before } = await new Analysis(database.graph).snapshot();
    let loads = 1;
    const snapshot = await new Analysis(after((name) => (name === rolesOfSnapshot.name && loads-- > 0 ? raise() : undefined))).snapshot();
    expect(snapshot.revision).toBe(before + 1);
  });

  test("when loads never pause, it is unavailable rather than of two revisions", async () => {
    const analysis = new Analysis(after((name) => (name === rolesOfSnapshot.name ? raise() : undefined)));
    await expect(analysis.snapshot()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  test("what a request is given is of one revision only where the snapshot is of the same one as the rows", async () => {
    // Not started, so that it follows no change.
    const analysis = new Analysis(database.graph);
    await analysis.snapshot();
    const contexts = contextsOf(database.graph, analysis, 1_000_000);
    const given = async () => {
      const context = contexts.of(() => new AbortController().signal);
      await context.graph.read(countRoles, {});
      const rowsAlone = context.isOfOneRevision();
      await context.snapshot();
      return [rowsAlone, context.isOfOneRevision()];
    };
    expect(await given()).toEqual([true, true]);
    await raise();
    expect(await given()).toEqual([true, false]);
  });

  test("while Neo4j is away the snapshot at hand answers, and one failure is told, not one a second", async () => {
    let isAway = false;
    const told: unknown[] = [];
    const analysis = new Analysis(after(() => (isAway ? lost() : undefined)), (error) => told.push(error)).start();
    const { revision } = await analysis.snapshot();
    isAway = true;
    await raise();
    while (told.length === 0) await sleep(50);
    await sleep(1_500);
    expect([told.length, (await analysis.snapshot()).revision]).toEqual([1, revision]);
    isAway = false;
    while ((await analysis.snapshot()).revision === revision) await sleep(50);
    await analysis.stop();
  });

  test("what the graph has and the snapshot has not asks for another try", async () => {
    const { roleIndex } = await new Analysis(database.graph).snapshot();
    expect(() => indexIn(roleIndex, "of-the-next-revision")).toThrow(UnavailableError);
  });
});

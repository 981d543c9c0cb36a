import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { testApi } from "../support/api";

/** What the gold says of one skill in one move; a near miss as "skill RELATION". */
interface GoldRow {
  change: string;
  have: number;
  need: number;
  importance: string;
  tier: string;
  weight: number;
  credit: number;
  nearMiss?: string;
  effort: number;
  origin: string;
  inheritedFrom?: string;
}

const moveKeys = ["A-N", "N-S", "A-S"] as const;
type MoveKey = (typeof moveKeys)[number];

interface Gold {
  moves: Record<MoveKey, { from: string; to: string; title: string }>;
  ladders: Record<string, string[]>;
  skills: Record<string, Record<MoveKey, GoldRow | "absent"> & { name: string }>;
}

type Entry = Omit<GoldRow, "nearMiss" | "inheritedFrom"> & {
  skill: { slug: string; name: string };
  nearMiss: { skill: { slug: string }; relation: string; credit: number } | null;
  inheritedFrom: { slug: string } | null;
};

interface GapAnswer {
  skillGap: { counts: Record<"gained" | "raised" | "held" | "eased" | "dropped", number>; skills: Entry[] };
}

const gold = parse(readFileSync("tests/support/gold-gap.yml", "utf8")) as Gold;

const query = `query ($from: String!, $to: String!) {
  skillGap(from: { slug: $from }, to: { slug: $to }) {
    counts { gained raised held eased dropped }
    skills {
      skill { slug name } change have need importance tier weight credit effort origin
      inheritedFrom { slug } nearMiss { skill { slug } relation credit }
    }
  }
}`;

const titleOf = (name: string, row: GoldRow | "absent"): string => {
  if (row === "absent") return `${name} is no part of the gap`;
  const { change, have, need, importance, tier, weight, credit, nearMiss, effort, origin, inheritedFrom } = row;
  const near = nearMiss ? ` by the near miss ${nearMiss}` : "";
  const whence = inheritedFrom ? ` from ${inheritedFrom}` : "";
  const asked = `${importance} ${tier}, weight ${weight}, ${origin}${whence}`;
  return `${name} is ${change.toLowerCase()}, ${have} → ${need}, ${asked}, credit ${credit}${near}, effort ${effort}`;
};

/** The API's entry in the form of the gold, its near miss's own credit included. */
const asGold = (entry: Entry) => {
  const { skill, nearMiss, inheritedFrom, ...values } = entry;
  return {
    ...values,
    name: skill.name,
    nearMiss: nearMiss && `${nearMiss.skill.slug} ${nearMiss.relation}`,
    nearMissCredit: nearMiss && nearMiss.credit,
    inheritedFrom: inheritedFrom && inheritedFrom.slug,
  };
};

describe("the gap between rungs, against the gold worked by hand", () => {
  const api = testApi();

  const ask = async (from: string, to: string) => {
    const data: GapAnswer = await api.data(query, { from, to });
    return data.skillGap;
  };

  describe.each(moveKeys.map((key) => ({ key, ...gold.moves[key] })))("$title:", ({ key, from, to }) => {
    let gap: GapAnswer["skillGap"];
    beforeAll(async () => {
      gap = await ask(from, to);
    });

    const rows = Object.entries(gold.skills).map(([slug, skill]) => ({ slug, name: skill.name, row: skill[key] }));
    test.each(rows.map((each) => ({ ...each, title: titleOf(each.name, each.row) })))("$title", ({ slug, name, row }) => {
      const found = gap.skills.filter(({ skill }) => skill.slug === slug).map(asGold);
      if (row === "absent") return expect(found).toEqual([]);
      const { nearMiss = null, inheritedFrom = null, ...values } = row;
      const nearMissCredit = nearMiss === null ? null : row.credit;
      expect(found).toEqual([{ ...values, name, nearMiss, nearMissCredit, inheritedFrom }]);
    });

    test("nothing is dropped or eased, and every skill is counted once", () => {
      const { gained, raised, held, eased, dropped } = gap.counts;
      expect({ eased, dropped }).toEqual({ eased: 0, dropped: 0 });
      expect(gained + raised + held).toBe(gap.skills.length);
      expect(new Set(gap.skills.map(({ skill }) => skill.slug)).size).toBe(gap.skills.length);
    });
  });

  const climbs = Object.entries(gold.ladders).flatMap(([ladder, rungs]) =>
    rungs.flatMap((from, at) => rungs.slice(at + 1).map((to) => ({ ladder, from, to }))),
  );
  test.each(climbs)("$ladder: nothing is dropped from $from up to $to", async ({ from, to }) => {
    const { counts, skills } = await ask(from, to);
    expect(counts.dropped).toBe(0);
    expect(skills.filter(({ change }) => change === "DROPPED")).toEqual([]);
  });
});

import { promotionsBetween } from "../../../src/gap/promotions";
import type { LadderPlace } from "../../../src/gap/facts";

const place = (id: string, rank: number, familyId = "data", track: "INDIVIDUAL" | "MANAGEMENT" = "INDIVIDUAL"): LadderPlace =>
  ({ id, familyId, rung: { track, rank } });
const move = (fromId: string, toId: string, kind: "PROMOTION" | "LATERAL" = "PROMOTION") => ({ kind, fromId, toId });

const associate = place("associate", 1);
const mid = place("mid", 2);
const staff = place("staff", 4);
const principal = place("principal", 5);
const manager = place("manager", 3, "data", "MANAGEMENT");
const other = place("other", 3, "design");
const loose: LadderPlace = { id: "loose", familyId: "data", rung: null };
const family = [principal, staff, manager, associate, loose, mid];
const moves = [
  move("staff", "principal"), move("mid", "staff"), move("associate", "staff"), move("associate", "mid", "LATERAL"), move("associate", "mid"),
  move("mid", "manager"), move("mid", "other"),
];

const cases: [string, LadderPlace, LadderPlace, string[]][] = [
  ["from associate to principal go over every rung between, lowest first, and not by a leap", associate, principal,
    ["associate → mid", "mid → staff", "staff → principal"]],
  ["stop at the target", associate, staff, ["associate → mid", "mid → staff"]],
  ["between neighbours are the one, though the rung between them does not exist", mid, staff, ["mid → staff"]],
  ["down a ladder are none", staff, associate, []],
  ["from a role to itself are none", mid, mid, []],
  ["to another family are none", mid, other, []],
  ["to the other track are none", mid, manager, []],
  ["to or from a role without a rung are none", associate, loose, []],
];
test.each(cases)("Promotions %s", (_title, from, to, expected) => {
  expect(promotionsBetween(from, to, family, moves).map((one) => `${one.fromId} → ${one.toId}`)).toEqual(expected);
});

test("Roles of no family share no ladder", () => {
  const [low, high] = [{ ...associate, familyId: null }, { ...mid, familyId: null }];
  expect(promotionsBetween(low, high, [low, high], moves)).toEqual([]);
});

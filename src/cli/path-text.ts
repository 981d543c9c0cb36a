import type { MonthsRange } from "../transitions/transition.type";
import type { PathAnswer } from "./path-answer";
import { percent, table } from "./terminal";

/** Routes for a person to read. */
export function pathText(paths: PathAnswer): string {
  if (paths.length === 0) return "No route keeps to that.";
  return table(
    [{ title: "#", align: "right" }, { title: "readiness, move by move" }, { title: "months" }, { title: "cost", align: "right" }, { title: "route", wraps: true }],
    paths.map(({ hops, months, cost, roles }, index) => [
      String(index + 1),
      hops.map(({ gap }) => percent(gap.readiness.score)).join(", "),
      monthsText(months),
      cost.toFixed(2),
      `${hops.length === roles.length ? "… → " : ""}${roles.map(({ title }) => title).join(" → ")}`,
    ]),
  );
}

/** `12 to 24`, `12 or more`, `up to 24`; a dash when nothing is known. */
export function monthsText(months: MonthsRange | null): string {
  if (months === null || (months.min === null && months.max === null)) return "–";
  if (months.max === null) return `${months.min} or more`;
  if (months.min === null) return `up to ${months.max}`;
  return months.min === months.max ? String(months.min) : `${months.min} to ${months.max}`;
}

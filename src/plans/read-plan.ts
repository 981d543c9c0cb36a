import type { Context } from "../context";
import { byName } from "../gap/by-name";
import { readGap } from "../gap/read-gap";
import type { Start } from "../gap/start";
import { linksOfSkills } from "../links/link.queries";
import { linked } from "../links/linked";
import type { Role } from "../roles/role.type";
import { learningOrder } from "./learning-order";
import type { LearningPlan } from "./plan.type";

/** What the gap from a start to a role asks to learn, in the order of the rules. */
export async function readPlan(start: Start, to: Role, context: Context, borrow: boolean): Promise<LearningPlan> {
  const { from, entries, readiness } = await readGap(start, to, context, borrow);
  const asked = entries.filter(({ change }) => change === "GAINED" || change === "RAISED");
  const prerequisites = await Promise.all(asked.map(({ skill }) => linked(linksOfSkills, skill.slug, "PREREQUISITE", context.loaders)));
  const { order, cycles } = learningOrder(
    asked.map((entry, index) => ({ ...entry, prerequisites: (prerequisites[index] ?? []).map(({ id }) => id) })),
  );
  const steps = order.map((item, index) => {
    const after = order.filter(({ skill }) => item.prerequisites.includes(skill.id)).map(({ skill }) => skill);
    return { ...item, to, order: index + 1, after };
  });
  return { from, to, readiness, steps, cycles: cycles.map((cycle) => cycle.map(({ skill }) => skill).sort(byName)) };
}

import type { Report } from "./check-seeds";
import { circles } from "../circles";
import { seedFiles } from "./seed-files";
import type { Seeds } from "./seed-shapes";

const file = seedFiles.skills.file;

/** Reports circles among broader skills and prerequisites, and skills that are related to themselves. */
export function checkLinks({ skills }: Pick<Seeds, "skills">, report: Report): void {
  for (const field of ["broader", "prerequisites"] as const) {
    const links = new Map(skills.map((skill) => [skill.id, skill[field].map(({ to }) => to)]));
    for (const members of circles(links)) {
      const first = skills.findIndex(({ id }) => members.includes(id));
      report(file, [first, field], `${field} goes in a circle: ${members.map((id) => `"${id}"`).join(", ")}.`);
    }
  }
  skills.forEach(({ id, related }, index) => {
    const self = related.findIndex(({ to }) => to === id);
    if (self >= 0) report(file, [index, "related", self], `"${id}" is related to itself.`);
  });
}

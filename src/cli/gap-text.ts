import { titlesOf } from "../gap/why";
import type { ReadinessBand, SetChange } from "../ontology/vocabulary";
import type { GapAnswer, GapLine } from "./gap-answer";
import { inWords, percent, styled, table } from "./terminal";

const colours = { STRONG: "green", GOOD: "green", STRETCH: "yellow", LONG_WAY: "red", UNKNOWN: "dim" } as const satisfies Record<ReadinessBand, string>;

/** `30 % (long way)`. */
export function readinessText({ score, band }: { readonly score: number | null; readonly band: ReadinessBand }): string {
  return styled(colours[band], score === null ? inWords(band) : `${percent(score)} (${inWords(band)})`);
}

/** A gap for a person to read. */
export function gapText(gap: GapAnswer): string {
  const { counts, effort, readiness, skills } = gap;
  const { unknown } = titlesOf(gap);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    styled("bold", `${gap.from?.title ?? "The skills held"} → ${gap.to.title}`),
    `Readiness ${readinessText(readiness)}, effort ${effort} skill points`,
    ...(unknown === null ? [] : [`Nothing is known of what ${unknown} requires: the rest does not tell how far it is.`]),
    Object.entries(counts).map(([change, count]) => `${count} ${change}`).join(", "),
    ...(skills.length > 0 ? ["", skillTable(skills)] : []),
    ...(skills.length < all ? ["", `${skills.length} of ${all} skills are shown; --all shows every one.`] : []),
    ...setLines("tools", gap.tools.map(({ change, tool }) => ({ change, name: tool.name }))),
    ...setLines("KPIs", gap.kpis.map(({ change, kpi }) => ({ change, name: kpi.name }))),
  ].join("\n");
}

function skillTable(skills: readonly GapLine[]): string {
  return table(
    [{ title: "skill" }, { title: "change" }, { title: "level" }, { title: "of effort", align: "right" }, { title: "why", wraps: true }],
    skills.map(({ skill, change, have, need, priority, why }) => [skill.name, inWords(change), `${have} → ${need}`, share(priority), why]),
  );
}

function share(priority: number): string {
  return `${(priority * 100).toFixed(1)} %`;
}

function setLines(what: string, entries: readonly { readonly change: SetChange; readonly name: string }[]): string[] {
  const lines = (["NEW", "LEFT"] as const).flatMap((change) => {
    const names = entries.filter((entry) => entry.change === change).map(({ name }) => name);
    return names.length === 0 ? [] : [`${change === "NEW" ? "New" : "Left"} ${what}: ${names.join(", ")}`];
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

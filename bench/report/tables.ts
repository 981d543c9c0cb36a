import type { Results, Row } from "../run/results";
import type { Goal } from "./goals";
import { median, ratio, short } from "./figures";

/** Lines of a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export function goalTable(goals: readonly Goal[]): string {
  const said = (reached: boolean | null) => (reached === null ? "–" : reached ? "reached" : "**not reached**");
  return table(["goal", "figure", ""], goals.map(({ wanted, figure, reached }) => [wanted, figure, said(reached)]));
}

/** All cells of a stage, question by question. */
export function cellTable(results: Results, stage: string): string {
  const rows = results.rows.filter((row) => row.stage === stage);
  const keys = [...new Set(rows.map(({ key }) => key))];
  if (keys.length === 0) return "Not measured.";
  const isWide = new Set(rows.map(({ item }) => item)).size > 1;
  const hasOthers = rows.some(({ name }) => name === "bare");
  const databases = new Set(rows.map(({ database }) => database)).size > 1;
  const head = [
    ...(isWide ? ["question"] : []), ...(databases ? ["database"] : []), "server", "requests/s", ...(hasOthers ? ["× peer", "× bare"] : []),
    "p50 ms", "p99 ms", "mean ms", "CPU ms, Node + Java", "kB", "MB",
  ];
  return table(head, keys.map((key) => {
    const same = rows.filter((row) => row.key === key);
    const [first] = same as [Row];
    return [
      ...(isWide ? [questionNames[first.item] ?? first.item] : []), ...(databases ? [first.database] : []), first.name, ...figuresOf(results, same, hasOthers),
    ];
  }));
}

const questionNames: Readonly<Record<string, string>> = { q1: "Q1", q2: "Q2", gap: "gap", match: "match", overlap: "overlap" };

function figuresOf(results: Results, rows: readonly Row[], hasOthers: boolean): string[] {
  const [first] = rows as [Row];
  const rates = rows.map(({ perSecond }) => perSecond);
  const middle = (value: (row: Row) => number) => median(rows.map(value));
  const against = (name: string) => {
    const times = ratio(results, first, { ...first, name });
    return times === null ? "–" : short(times);
  };
  return [
    `${short(median(rates))} (${short(Math.min(...rates))}–${short(Math.max(...rates))})`,
    ...(hasOthers ? [against("peer"), against("bare")] : []),
    String(middle((row) => row.p50)), String(middle((row) => row.p99)), short(middle((row) => row.mean)),
    `${short(middle((row) => row.node))} + ${short(middle((row) => row.java))}`,
    short(first.bytes / 1_000), middle((row) => row.resident).toFixed(0),
  ];
}

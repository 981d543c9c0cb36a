import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Results, Row } from "../run/results";
import type { Soak } from "../stages/soak";
import { colours, dark, look } from "./colours";
import { median, rowsOf, short, slopeOf } from "./figures";

interface Bar {
  readonly question: string;
  readonly server: string;
  readonly rate: number;
  readonly label: string;
}

const questions: readonly { readonly item: string; readonly title: string }[] = [
  { item: "q1", title: "Q1: a role with 20 skills" },
  { item: "q2", title: "Q2: 20 roles → 10 skills → 5 roles" },
  { item: "gap", title: "gap of two roles" },
  { item: "match", title: "all roles ranked for held skills" },
];
const servers = ["ours", "ours, answers anew", "ours, cache off", "peer", "peer, @cypher field", "bare"];

/** Requests a second of every server, question by question, each on a scale of its own; null when nothing was measured. */
export function rateChart(results: Results): string | null {
  const bars = questions.flatMap(({ item, title }) => servers.flatMap((name) => barOf(rowsOf(results, { stage: item, item, name }), title)));
  if (bars.length === 0) return null;
  const panels = questions.filter(({ title }) => bars.some(({ question }) => question === title)).map(({ title }) => panelOf(title, bars.filter(({ question }) => question === title)));
  return svgOf({
    title: { text: "Requests per second, more is better", subtitle: "Seeds and ESCO, 10 connections; beside each bar the CPU that a request takes, Node and Java" },
    vconcat: panels, spacing: 24, config: { ...look, concat: { spacing: 24 } },
  });
}

function barOf(rows: readonly Row[], question: string): Bar[] {
  const [first] = rows;
  if (first === undefined) return [];
  const rate = median(rows.map(({ perSecond }) => perSecond));
  const cpu = median(rows.map(({ node, java }) => node + java));
  return [{ question, server: first.name, rate, label: `${short(rate)}/s · ${short(cpu)} ms` }];
}

function panelOf(title: string, bars: readonly Bar[]): object {
  const y = { field: "server", type: "nominal", sort: null, title: null, axis: { domain: false, ticks: false, labelPadding: 8, labelColor: colours.text, minExtent: 150, maxExtent: 150, labelLimit: 200 } };
  const widest = Math.max(...bars.map(({ rate }) => rate));
  const x = { field: "rate", type: "quantitative", axis: null, scale: { domain: [0, widest * 1.35] } };
  const colour = { condition: [{ test: "datum.server === 'ours'", value: colours.ours }, { test: "indexof(datum.server, 'ours,') === 0", value: colours.oursPlain }], value: colours.other };
  return {
    title: { text: title, fontSize: 13, fontWeight: 600, anchor: "start", frame: "group", offset: 8 }, width: 560, height: { step: 24 }, data: { values: bars }, encoding: { y, x },
    layer: [
      { mark: { type: "bar", height: 14, cornerRadiusEnd: 3 }, encoding: { color: colour } },
      { mark: { type: "text", align: "left", dx: 6, fontSize: 12, color: colours.text }, encoding: { text: { field: "label" } } },
    ],
  };
}

/** Memory over the soak, with the line that the slope of the last half is taken from; null when there was none. */
export function soakChart(results: Results): string | null {
  const soak = results.fact<Soak>("soak");
  if (soak === undefined) return null;
  const points = soak.curve.map(({ seconds, megabytes }) => ({ minutes: seconds / 60, megabytes }));
  const highest = Math.max(400, ...points.map(({ megabytes }) => megabytes * 1.1));
  const half = points.slice(Math.floor(points.length / 2));
  const x = { field: "minutes", type: "quantitative", title: "minutes under load", axis: { grid: false, format: "d", tickMinStep: 1 }, scale: { nice: false } };
  const y = { field: "megabytes", type: "quantitative", title: "MB resident", scale: { domain: [0, highest], nice: false } };
  return svgOf({
    title: { text: "Memory of the server under mixed load", subtitle: `${soak.minutes} minutes, 10 connections; the last half rises by ${short(slopeOf(soak.curve))} MB a minute` },
    width: 720, height: 280, config: look, encoding: { x, y },
    layer: [
      { data: { values: [{ megabytes: 350 }] }, mark: { type: "rule", color: colours.warning, strokeDash: [4, 4] }, encoding: { x: null } },
      { data: { values: [{ minutes: 0, megabytes: 350 }] }, mark: { type: "text", align: "left", dx: 4, dy: -8, color: colours.warning, text: "goal: at most 350 MB" } },
      { data: { values: points }, mark: { type: "line", color: colours.ours, strokeWidth: 2 } },
      { data: { values: half }, transform: [{ regression: "megabytes", on: "minutes" }], mark: { type: "line", color: colours.text, strokeDash: [2, 3], strokeWidth: 1.5 } },
    ],
  });
}

function svgOf(specification: object): string {
  const input = JSON.stringify({ specification, dark });
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("bench", "tools", "chart.mjs")], { input, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`A chart cannot be drawn: ${stderr}`);
  return stdout;
}

import type { Results } from "../run/results";
import type { Large } from "../stages/large";
import type { Matrix } from "../stages/matrix";
import type { Soak } from "../stages/soak";
import { median, short, slopeOf } from "./figures";
import { table } from "./tables";

export function matrixText(results: Results): string {
  const matrix = results.fact<Matrix>("matrix");
  if (matrix === undefined) return "";
  const { roles, seconds, share } = matrix;
  return `All ${roles.toLocaleString("en")} roles of ESCO against each other, in memory by the product's own function: ${short(median(seconds))} s (${short(Math.min(...seconds))}–${short(Math.max(...seconds))}) for ${(roles * roles).toLocaleString("en")} scores, of which ${Math.round(100 * share)} % are above 0.`;
}

export function soakText(results: Results): string {
  const soak = results.fact<Soak>("soak");
  if (soak === undefined) return "Not measured.";
  const { minutes, shot, curve } = soak;
  const most = Math.max(...curve.map(({ megabytes }) => megabytes));
  return `Q1, Q2, gaps and rankings in turns, 3,000 inputs, for ${minutes} minutes: ${shot.total.toLocaleString("en")} requests, ${short(shot.perSecond)} a second, none failed. At most ${Math.round(most)} MB were resident; over the last half memory grew by ${short(slopeOf(curve))} MB a minute.`;
}

export function largeText(results: Results): string {
  const large = results.fact<Large>("large");
  if (large === undefined) return "";
  const { roles, perRole, importSeconds, importMb, readySeconds, residentMb, mostMb, neo4jMb } = large;
  const megabytes = (value: number) => `${Math.round(value).toLocaleString("en")} MB`;
  return `${roles.toLocaleString("en")} roles with ${perRole} requirements each, ${(roles * perRole).toLocaleString("en")} in all, of ESCO's skills; drawn from ESCO's own occupations, so that skills are as common and as rare beside each other as there.\n\n${table(["", ""], [
    ["import by `role-ontology import esco`", `${short(importSeconds)} s, at most ${megabytes(importMb)} resident`],
    ["from the start of the server until it ranks roles", `${short(readySeconds)} s`],
    ["the server's memory after the load, and at most", `${megabytes(residentMb)}, ${megabytes(mostMb)}`],
    ["Neo4j's memory", megabytes(neo4jMb)],
  ])}`;
}

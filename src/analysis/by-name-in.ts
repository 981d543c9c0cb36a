import { byCodePoint } from "../gap/by-name";
import type { Snapshot } from "./snapshot";

/** Compares skills of a snapshot by name, then by id. */
export function byNameIn({ skills }: Snapshot): (a: number, b: number) => number {
  return (a, b) => byCodePoint(skills[a]?.name ?? "", skills[b]?.name ?? "") || a - b;
}

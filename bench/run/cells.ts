import type { ServerKind } from "./servers";
import type { AnyWay, Item } from "./work";

/** One thing to measure: a question to a server on a database, over some connections. */
export interface Cell {
  /** What it is part of: `q1`, `one`, `sizes`, … */
  readonly stage: string;
  readonly item: Item;
  /** As tables call it; a server may be asked in two ways. */
  readonly name: string;
  readonly server: ServerKind;
  readonly database: string;
  readonly connections: number;
  readonly way: AnyWay;
  readonly inputs: readonly unknown[];
  /** How many times as long as others it is under load before it is measured, so that each input has come before. */
  readonly warmUps?: number;
}

export function keyOf({ stage, item, name, database, connections }: Pick<Cell, "stage" | "item" | "name" | "database" | "connections">): string {
  return [stage, item, name, database, connections].join(" | ");
}

/** What cells are compared by: all that one question on one database may be asked. */
export function questionOf({ item, database, inputs }: Cell): string {
  return [item, database, JSON.stringify(inputs[0])].join(" | ");
}

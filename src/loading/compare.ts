import type { Properties } from "../facts/records";
import type { Ledger, Place } from "./ledger";
import { slices, slicesOf } from "./slices";
import type { Counts } from "./tally";

/** What a part of the wanted records of one kind, or of those that nobody wants any more, asks for in the graph. */
export interface Part<T, Key> extends Counts {
  readonly put: Readonly<Record<Place, readonly T[]>>;
  readonly removed: number;
  readonly gone: Readonly<Record<Place, readonly Key[]>>;
  /** Wanted records in this part. */
  readonly read: number;
  /** Of them staged already. */
  readonly found: number;
}

/** How records of one kind are told apart. */
export interface Kind<T, Key> {
  readonly keyOf: (record: T) => Key;
  readonly nameOf: (record: T) => string;
  /** Where a record belongs that the graph does not hold. */
  readonly homeOf: (record: T) => Place;
}

/** The differences between what the ledger holds and what is wanted, part by part; what is staged counts as added. @throws Error when a record comes twice. */
export async function* compare<T extends { readonly properties: Properties }, Key>(
  wanted: AsyncIterable<T>,
  ledger: Ledger<Key>,
  kind: Kind<T, Key>,
): AsyncGenerator<Part<T, Key>> {
  for await (const slice of slicesOf(wanted)) yield partOf(slice, ledger, kind);
  for (const gone of slices(ledger.leftOver("staged"))) yield { ...nothing, gone: { shown: [], staged: gone } };
  for (const gone of slices(ledger.leftOver("shown"))) yield { ...nothing, removed: gone.length, gone: { shown: gone, staged: [] } };
}

const nothing = { put: { shown: [], staged: [] }, gone: { shown: [], staged: [] }, read: 0, found: 0, added: 0, changed: 0, removed: 0 };

function partOf<T extends { readonly properties: Properties }, Key>(records: readonly T[], ledger: Ledger<Key>, kind: Kind<T, Key>): Part<T, Key> {
  const put: Record<Place, T[]> = { shown: [], staged: [] };
  let [found, added, changed] = [0, 0, 0];
  for (const record of records) {
    const { place, change } = ledger.tick(kind.keyOf(record), record.properties, kind.homeOf(record));
    if (change === "twice") throw new Error(`${kind.nameOf(record)} is among the records twice.`);
    if (change !== "same") put[place].push(record);
    else if (place === "staged") found += 1;
    if (place === "staged" || change === "added") added += 1;
    else if (change === "changed") changed += 1;
  }
  return { ...nothing, put, read: records.length, found, added, changed };
}

import { hash } from "node:crypto";
import type { Properties } from "../facts/records";

/** Where a record is, or is to be: everybody sees it, or it is staged. */
export type Place = "shown" | "staged";

export interface Verdict {
  readonly place: Place;
  readonly change: "same" | "changed" | "added" | "twice";
}

/** In place of a fingerprint: this record is wanted. */
const ticked = -1;

/** What the graph holds of one kind, as a fingerprint for each key; what is wanted is ticked off, so that the rest is left over. */
export class Ledger<Key> {
  private readonly prints = { shown: new Map<Key, number>(), staged: new Map<Key, number>() };
  /** Whether anything that everybody sees stays. */
  stays = false;

  /** Takes in records that have the same properties. */
  hold(place: Place, keys: readonly Key[], properties: Properties): void {
    const print = fingerprint(properties);
    for (const key of keys) this.prints[place].set(key, print);
  }

  /** Ticks off a wanted record; a new one belongs in `home`. */
  tick(key: Key, properties: Properties, home: Place): Verdict {
    const place = this.placeOf(key) ?? home;
    const print = this.prints[place].get(key);
    if (print === ticked) return { place, change: "twice" };
    this.prints[place].set(key, ticked);
    if (print === undefined) return { place, change: "added" };
    this.stays ||= place === "shown";
    return { place, change: print === fingerprint(properties) ? "same" : "changed" };
  }

  placeOf(key: Key): Place | undefined {
    if (this.prints.shown.has(key)) return "shown";
    return this.prints.staged.has(key) ? "staged" : undefined;
  }

  leftOver(place: Place): Key[] {
    return [...this.prints[place]].filter(([, print]) => print !== ticked).map(([key]) => key);
  }
}

/** 53 bits of a hash over the properties, whatever their order. */
export function fingerprint(properties: Properties): number {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = hash("sha1", JSON.stringify(entries), "buffer");
  return digest.readUInt32BE(0) * 2 ** 21 + (digest.readUInt32BE(4) >>> 11);
}

import type { PayRow } from "../document-facts";
import { stated } from "./findings";

const currencies: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY" };
const factors: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, lakh: 100_000, lpa: 100_000 };
const amount = /([$€£₹¥]|\b[A-Z]{3}\b)?\s*~?\s*(\d[\d,.]*)\s*(k|m|lakhs?|lpa)?\b(\+)?/giu;

/** A salary range in a line, in full units of its currency a year; null where the line names no currency or no amount. */
export function payIn(line: string, level: string | null, section: string, at: number): PayRow | null {
  const amounts = [...line.matchAll(amount)].filter(([, sign, , unit]) => sign !== undefined || unit !== undefined);
  const sign = amounts.find(([, mark]) => mark !== undefined)?.[1];
  const [low, high] = sharingUnit(amounts.slice(0, 2));
  if (sign === undefined || low === undefined) return null;
  return {
    ...stated(section, at), level, min: low, max: high ?? null, currency: currencies[sign] ?? sign.toUpperCase(), raw: line,
    openEnded: amounts.slice(0, 2).some(([, , , , plus]) => plus !== undefined) || high === undefined,
  };
}

/** "80–130k": the unit of the last amount holds for all that have none. */
function sharingUnit(amounts: readonly RegExpMatchArray[]): number[] {
  const last = amounts.at(-1)?.[3];
  return amounts.map(([, , digits, unit]) => (
    Math.round(Number((digits ?? "").replace(/,/gu, "")) * (factors[(unit ?? last ?? "").toLowerCase().replace(/s$/u, "")] ?? 1))
  ));
}

import { widestPay, widestYears } from "../../../src/exports/ranges";

describe("the widest years of experience over several sources", () => {
  test.each([
    ["one source", [{ min: 2, max: 5 }], { min: 2, max: 5 }],
    ["two that overlap: the least of the least, the most of the most", [{ min: 3, max: 6 }, { min: 2, max: 5 }], { min: 2, max: 6 }],
    ["one that leaves the top open", [{ min: 5, max: 8 }, { min: 6, max: null }], { min: 5, max: null }],
    ["one that does not say the least", [{ min: null, max: 2 }, { min: 1, max: 3 }], { min: 1, max: 3 }],
    ["0 years are years", [{ min: 0, max: 0 }], { min: 0, max: 0 }],
    ["no source", [], { min: null, max: null }],
  ])("%s", (_title, ranges, wanted) => {
    expect(widestYears(ranges)).toEqual(wanted);
  });
});

describe("the widest pay over several sources", () => {
  const usd = (min: number | null, max: number | null) => ({ min, max, currency: "USD" });
  const eur = (min: number | null, max: number | null) => ({ min, max, currency: "EUR" });

  test.each([
    ["one source", [usd(120, 180)], { min: 120, max: 180, currency: "USD" }],
    ["two in one currency", [usd(120, 180), usd(100, 150)], { min: 100, max: 180, currency: "USD" }],
    ["two currencies: the first by name", [usd(120, 180), eur(90, 110)], { min: 90, max: 110, currency: "EUR" }],
    ["a currency in which no lowest pay is named does not count", [eur(null, 110), usd(120, 180)], { min: 120, max: 180, currency: "USD" }],
    ["a band without a lowest pay still has a highest", [usd(120, 150), usd(null, 180)], { min: 120, max: 180, currency: "USD" }],
    ["a highest pay that nobody names is not known", [usd(120, null)], { min: 120, max: null, currency: "USD" }],
    ["nothing is known where nobody names a lowest pay", [usd(null, 180)], { min: null, max: null, currency: null }],
    ["no source", [], { min: null, max: null, currency: null }],
  ])("%s", (_title, bands, wanted) => {
    expect(widestPay(bands)).toEqual(wanted);
  });
});

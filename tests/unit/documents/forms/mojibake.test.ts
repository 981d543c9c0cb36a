import { mendingOf } from "../../../../src/documents/forms/mojibake";

const mend = (document: string) => mendingOf(document)(document).text;

describe("Text that was read through a wrong code page", () => {
  it.each([
    ["a left quote, E2 80 9C", "โ€œ", "“"],
    ["a left single quote, E2 80 98", "โ€˜", "‘"],
    ["an apostrophe, E2 80 99", "โ€™", "’"],
    ["an en dash, E2 80 93", "โ€“", "–"],
    ["an em dash, E2 80 94", "โ€”", "—"],
    ["an ellipsis, E2 80 A6", "โ€ฆ", "…"],
    ["a bullet, E2 80 A2", "โ€ข", "•"],
    ["an arrow, E2 86 92", "โ†’", "→"],
    ["at most, E2 89 A4", "โ‰ค", "≤"],
    ["at least, E2 89 A5", "โ‰ฅ", "≥"],
    ["a minus, E2 88 92", "โˆ’", "−"],
    ["the euro, E2 82 AC", "โ‚ฌ", "€"],
    ["a trade mark, E2 84 A2", "โ„ข", "™"],
    ["a tick, E2 9C 93", "โœ“", "✓"],
    ["a rocket, F0 9F 9A 80", "๐Ÿš€", "🚀"],
  ])("is mended where windows-874 was the page: %s", (_, misread, meant) => {
    expect(mend(`Plan ${misread} now`)).toBe(`Plan ${meant} now`);
  });

  it.each([
    ["a left quote", "â€œ", "“"],
    ["an apostrophe", "â€™", "’"],
    ["an en dash", "â€“", "–"],
    ["at least", "â‰¥", "≥"],
    ["a bullet", "â€¢", "•"],
    ["é, C3 A9", "Ã©", "é"],
    ["±, C2 B1", "Â±", "±"],
    ["an apostrophe with its control characters, E2 80 99", "â\u0080\u0099", "’"],
  ])("is mended where windows-1252 was the page: %s", (_, misread, meant) => {
    expect(mend(`Plan ${misread} now`)).toBe(`Plan ${meant} now`);
  });

  it.each([
    ["windows-1251", "itвЂ™s", "it’s"],
    ["windows-1251 with signs apart from words", "вЂў Read вЂњgaugesвЂќ", "• Read “gauges”"],
    ["windows-1253", "itβ€™s", "it’s"],
    ["Mac Roman", "it‚Äôs", "it’s"],
  ])("is mended where %s was the page", (_, misread, meant) => {
    expect(mend(misread)).toBe(meant);
  });

  it("has a closing quote where the third byte was lost", () => {
    expect(mend("โ€œfitโ€ and โ€œrunโ€, 3โ€“5 ร— 2 in the cafร\u0e09")).toBe("“fit” and “run”, 3–5 × 2 in the café");
  });

  it("keeps genuine dashes and Thai words beside misread signs", () => {
    const thai = "โครงการ โดย รถ โกง โบก “อาหาร” – โ";

    expect(mend(`${thai} itโ€™s – 5`)).toBe(`${thai} it’s – 5`);
  });

  it.each(["โครงการ – โ “อาหาร”", "CAFÉ™ à la carte – “naïve” Ünïcode", "Вход в “дом” — Ђ", "β-test → “γ”"])("is kept when it was read rightly: %s", (text) => {
    expect(mend(text)).toBe(text);
  });

  it("has the sign that fits where only a lone letter was kept", () => {
    expect(mend("todayโs 3โ6 weeks, modelsโnot tools, โmake it smarterโ, a โ b")).toBe("today’s 3–6 weeks, models—not tools, “make it smarter”, a — b");
  });

  it("keeps a lone letter before a number, which can stand for a quote or for at least", () => {
    expect(mend("todayโs target โ5")).toBe("today’s target โ5");
  });

  it("records each repair", () => {
    expect(mendingOf("3โ€“5")("3โ€“5").changes).toEqual([{ before: "โ€“", after: "–" }]);
  });
});

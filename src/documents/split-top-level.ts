/** Cuts a text where a pattern meets it outside brackets. */
export function splitTopLevel(text: string, at: RegExp): string[] {
  const bare = text.replace(/\([^()]*\)/g, (inner) => `(${"x".repeat(inner.length - 2)})`);
  const cuts = [...bare.matchAll(at)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, place) => text.slice(start, cuts[place]?.index).trim()).filter((part) => part !== "");
}

import { type SkosLink, skosLinks } from "../../../src/exports/skos-links";

const link = (text: string): SkosLink => {
  const [from = "", relation, to = ""] = text.split(" ");
  return { from, relation: relation as SkosLink["relation"], to };
};
const said = (...texts: string[]) => [...skosLinks(texts.map(link))].flatMap(([from, terms]) => Object.entries(terms).flatMap(([term, ids]) => ids.map((id) => `${from} ${term} ${id}`))).sort();

test("what is broader is said both ways, and so is what is related", () => {
  expect(said("a broader b", "c related d")).toEqual(["a skos:broader b", "b skos:narrower a", "c skos:related d", "d skos:related c"]);
});

test("what lies above or below, also by steps, is not related as well", () => {
  expect(said("a broader b", "b broader c", "a related c", "c related a")).toEqual(["a skos:broader b", "b skos:broader c", "b skos:narrower a", "c skos:narrower b"]);
});

test("a related match to what lies above by a broad match is only close", () => {
  expect(said("a BROAD x", "b broader a", "b RELATED x")).toContain("b skos:closeMatch x");
  expect(said("a BROAD x", "b RELATED x")).toContain("b skos:relatedMatch x");
});

test("what is exactly the same by way of others is not broad, narrow or related too", () => {
  // a is x, b is x and b is y: so a is y.
  expect(said("a EXACT x", "b EXACT x", "b EXACT y", "a BROAD y")).toContain("a skos:closeMatch y");
  expect(said("a EXACT x", "b EXACT y", "a BROAD y")).toContain("a skos:broadMatch y");
});

test("a circle of broader concepts ends the search", () => {
  expect(said("a broader b", "b broader a", "a related c")).toContain("a skos:related c");
});

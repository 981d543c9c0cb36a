import { z } from "zod";
import { checked, exactlyOne, flag, names, oneOf, refused, strict, text, wholeNumber } from "../../../src/exports/parameters";

const shape = strict({
  families: names("families").optional(),
  documented: flag.optional(),
  colour: oneOf(z.enum(["RED", "BLUE"])).optional(),
  words: text("words").optional(),
  rank: wholeNumber.optional(),
  secret: refused("is personal"),
  who: exactlyOne({ slug: text("a slug").optional(), title: text("a title").optional() }).optional(),
  all: z.array(strict({ name: text("a name") })).optional(),
});
const check = (given: unknown) => checked(shape, given, "roles.csv");
const many = (count: number) => Array.from({ length: count }, (_nothing, index) => `f${index}`).join(",");

describe("parameters", () => {
  test("right ones are taken, names split at commas and trimmed", () => {
    expect(check({ families: "a, b c,d", documented: "false", colour: "RED", words: " x ", rank: 3, who: { title: "t" } })).toEqual({
      families: ["a", "b c", "d"], documented: false, colour: "RED", words: "x", rank: 3, who: { title: "t" },
    });
  });

  test("two hundred names are taken", () => {
    expect(check({ families: many(200) }).families).toHaveLength(200);
  });

  test.each<[string, unknown, string]>([
    ["an unknown one: what there is, what came, what is near", { familes: "a" }, 'roles.csv takes families, documented, colour, words, rank, who, all; "familes" came. Near it: families.'],
    ["an unknown one with nothing near", { quantum_flux: "a" }, 'roles.csv takes families, documented, colour, words, rank, who, all; "quantum_flux" came.'],
    ["one that came twice", { documented: ["true", "false"] }, '"documented" takes true or false; a list of 2 came.'],
    ["neither true nor false", { documented: "yes" }, '"documented" takes true or false; "yes" came.'],
    ["none of a closed list, case counts", { colour: "red" }, '"colour" takes one of RED, BLUE; "red" came.'],
    ["an empty text", { words: "  " }, '"words" takes words; "" came.'],
    ["an empty name in a list", { families: "a,,b" }, '"families[1]" takes families; "" came.'],
    ["too many names", { families: many(201) }, '"families" takes families, with commas between, 200 at most; a list of 201 came.'],
    ["a fraction where a whole number is wanted", { rank: 3.5 }, '"rank" takes a whole number; 3.5 came.'],
    ["one that is known and refused, its value not repeated", { secret: "Python" }, '"secret" is personal.'],
    ["two where exactly one is wanted", { who: { slug: "a", title: "b" } }, '"who" takes exactly one of slug, title; slug and title came.'],
    ["none where exactly one is wanted", { who: {} }, '"who" takes exactly one of slug, title; none came.'],
    ["a text where an object is wanted", { who: "a" }, '"who" takes an object with slug, title; "a" came.'],
    ["a fault deep inside is told by its place", { all: [{ name: "a" }, { name: 7 }] }, '"all[1].name" takes a name; 7 came.'],
    ["no object at all", null, "roles.csv takes an object with families, documented, colour, words, rank, who, all; null came."],
    ["an unknown one inside", { who: { slugg: "a" } }, '"who" takes slug, title; "slugg" came. Near it: slug.'],
  ])("%s", (_title, given, message) => {
    expect(() => check(given)).toThrow(message);
    expect(() => check(given)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });
});

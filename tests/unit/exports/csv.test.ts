import { type Cell, csvText } from "../../../src/exports/csv";

async function* pages<Item>(...given: readonly (readonly Item[])[]) {
  yield* given;
}

async function piecesOf(text: AsyncIterable<string>): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  return pieces;
}

const one = async (cell: Cell) => {
  const text = (await piecesOf(csvText({ a: () => cell }, pages([0]), false))).join("");
  return text.slice("a\r\n".length, -"\r\n".length);
};

describe("a cell of a CSV file", () => {
  test.each<[string, Cell, string]>([
    ["a plain text stands as it is", "Python", "Python"],
    ["a comma is quoted", "R, S", '"R, S"'],
    ["a quote is doubled and quoted", 'the "best"', '"the ""best"""'],
    ["a line break is quoted and kept", "one\ntwo", '"one\ntwo"'],
    ["a carriage return is quoted and kept", "one\rtwo", '"one\rtwo"'],
    ["letters of any script stand as they are", "Überblick 数据 🚀", "Überblick 数据 🚀"],
    ["a list is joined", ["SQL", "Python"], "SQL; Python"],
    ["an empty list is an empty cell", [], ""],
    ["null is an empty cell", null, ""],
    ["an empty text is an empty cell", "", ""],
    ["0 is 0", 0, "0"],
    ["a fraction has a point", 0.333333, "0.333333"],
    ["a negative number stays a number", -1.5, "-1.5"],
    ["true is true", true, "true"],
    ["false is false", false, "false"],
    ["a slug with a hyphen inside is no formula", "nlp-engineer", "nlp-engineer"],
  ])("%s", async (_title, cell, wanted) => {
    expect(await one(cell)).toBe(wanted);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM"])("the text %s is no formula for a spreadsheet", async (text) => {
    expect(await one(text)).toBe(`'${text}`);
    expect(await one([text, "b"])).toBe(`'${text}; b`);
  });

  test.each([" ", "\t", "\r", "\n", "\r\n \t", "\u00a0", "\ufeff"])("a formula behind the white space %j is none either", async (space) => {
    expect(await one(`${space}=1+1`)).toBe("'=1+1");
    expect(await one([`${space}=1+1`])).toBe("'=1+1");
  });

  test("a formula with quotes and commas is both quoted and no formula", async () => {
    expect(await one('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
  });
});

describe("a CSV file", () => {
  const columns = { slug: ({ slug }: { slug: string }) => slug, length: ({ slug }: { slug: string }) => slug.length };

  test("has its header once, with the first page, and CRLF after every line", async () => {
    expect(await piecesOf(csvText(columns, pages([{ slug: "a" }, { slug: "bb" }], [{ slug: "ccc" }]), false))).toEqual(["slug,length\r\na,1\r\nbb,2\r\n", "ccc,3\r\n"]);
  });

  test("has its header where there are no rows, also when the first page alone is empty", async () => {
    expect(await piecesOf(csvText(columns, pages([]), false))).toEqual(["slug,length\r\n"]);
    expect((await piecesOf(csvText(columns, pages([], [{ slug: "a" }]), false))).join("")).toBe("slug,length\r\na,1\r\n");
  });

  test("begins with a byte order mark only when asked, and only once", async () => {
    const text = (await piecesOf(csvText(columns, pages([{ slug: "a" }], [{ slug: "b" }]), true))).join("");
    expect(text).toBe("\ufeffslug,length\r\na,1\r\nb,1\r\n");
  });
});

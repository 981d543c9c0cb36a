import { largestDocument } from "../../../../src/documents/forms/decode-bytes";
import { readableDocument } from "../../../../src/documents/readable-document";
import { BadInputError } from "../../../../src/errors";

const fault = (bytes: Buffer | string): string => {
  try {
    readableDocument(Buffer.from(bytes), "keeper.txt");
    return "no fault";
  } catch (error) {
    if (error instanceof BadInputError) return error.message;
    throw error;
  }
};

describe("A file that is no role document is refused", () => {
  it.each([
    ["without any bytes", "", "keeper.txt is empty"],
    ["with nothing but spaces", " \n\t\n", "keeper.txt is empty"],
    ["with nothing but tags", "<div><p> </p></div>", "keeper.txt is empty"],
    ["that is a PDF", "%PDF-1.7 Keeper", "keeper.txt is a PDF file; wanted text, Markdown, HTML or the JSON of a WordPress post"],
    ["that is an office file", "PK\u0003\u0004word", "an office file (.docx, .odt)"],
    ["with bytes that are no text", Buffer.from([65, 0, 1, 2, 3, 200, 201]), "keeper.txt is no text"],
    ["that is larger than documents are", Buffer.alloc(largestDocument + 1, "a"), "keeper.txt is larger than 10 MB"],
    ["with too many lines", "a\n".repeat(200_001), "more than 200000 lines"],
    ["of JSON that is cut off", '{"id":7,"title":{"rendered":"Keeper"},"content":{"rendered":"<p>Re', "The JSON is broken or cut off"],
    ["of JSON that is something else", '{"name":"Keeper","skills":[]}', "these names came: name, skills"],
    ["of JSON with several posts", '[{"id":1},{"id":2}]', "a list of 2 entries; wanted one WordPress post"],
    ["of JSON with no post", "[]", "a list of 0 entries"],
    ["of JSON with the error of WordPress", '{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}', "an error of WordPress, no post: Invalid post ID."],
  ])("%s", (_, bytes, words) => {
    expect(fault(bytes)).toContain(words);
  });

  it.each([
    ["nested tags", "<p>x".concat("<div>".repeat(100_000)), "in more than 256 levels"],
    ["nested lists", "<ul><li>".repeat(100_000), "in more than 256 levels"],
    ["formatting that is never closed", Array.from({ length: 100_000 }, (_, index) => `<p><b class=a${index}>x`).join(""), "in more than 256 levels"],
    ["attributes", `<p ${Array.from({ length: 200_000 }, (_, index) => ` a${index}`).join("")}>x`, "a tag with more than 200 attributes"],
    ["elements", "<p>x".repeat(200_000), "more than 100000 elements"],
    ["quotes in Markdown", `# a\n${"> ".repeat(100_000)}x`, "nests lists or quotes too deep"],
    ["Markdown", `# a\n${"[".repeat(1_000_001)}`, "more than 1000000 characters"],
  ])("at once, though it holds a hostile amount of %s", (_, text, words) => {
    const start = performance.now();

    expect(fault(text)).toContain(words);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it("but not for a list with one post, or one that is very long in a single line", () => {
    expect(readableDocument(Buffer.from('[{"title":{"rendered":"Keeper"},"content":{"rendered":"<p>Reads gauges</p>"}}]'), "a").blocks).toHaveLength(2);
    expect(readableDocument(Buffer.from("word – and ".repeat(50_000)), "a").blocks).toHaveLength(1);
  });
});

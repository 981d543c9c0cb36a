import { z } from "zod";
import { BadInputError } from "../../errors";
import { readHtml } from "./html";
import { tidy, type RawDocument } from "./raw-block";

const rendered = z.union([z.string(), z.object({ rendered: z.string() }).transform(({ rendered: html }) => html)]);
const post = z.object({ title: rendered.optional(), content: rendered });
const refusal = z.object({ code: z.string(), message: z.string() });

/** A post as WordPress gives it over REST: its title, and its content as HTML. */
export interface Post {
  readonly title: string;
  readonly content: string;
}

/** Takes the one post that the JSON holds, alone or in a list. @throws BadInputError for cut off JSON, another thing, or several posts. */
export function postOf(json: string): Post {
  const value = parsed(json);
  const posts = Array.isArray(value) ? value : [value];
  if (posts.length !== 1) throw new BadInputError(`The JSON is a list of ${posts.length} entries; wanted one WordPress post. Give each post a file of its own.`);
  const read = post.safeParse(posts[0]);
  if (read.success) return { title: read.data.title ?? "", content: read.data.content };
  const refused = refusal.safeParse(posts[0]);
  if (refused.success) throw new BadInputError(`The JSON is an error of WordPress, no post: ${refused.data.message.slice(0, 200)}`);
  const names = Object.keys(Object(posts[0]) as object).slice(0, 8).join(", ") || "none";
  throw new BadInputError(`The JSON is no WordPress post; wanted an object with "title" and "content" as /wp-json/wp/v2/posts/<id> answers, these names came: ${names}.`);
}

/** The blocks of a post, its title first. */
export function readPost({ title, content }: Post): RawDocument {
  const words = readHtml(title).blocks.flatMap((block) => ("text" in block ? [block.text] : [])).join(" ");
  const { blocks } = readHtml(content);
  const isRepeated = blocks[0]?.kind === "heading" && tidy(blocks[0].text) === tidy(words);
  return { title: tidy(words) || null, blocks: isRepeated || tidy(words) === "" ? blocks : [{ kind: "heading", text: words, level: 1, line: null }, ...blocks], marks: [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BadInputError(`The JSON is broken or cut off: ${(cause as Error).message.slice(0, 200)}. Fetch the post again.`, { cause });
  }
}

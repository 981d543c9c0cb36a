import { withoutAccents } from "../../search/words";

/** A name as a seed file's id: lower-case words joined by hyphens; "&" is "and". Text without a letter or a digit gives "unnamed". */
export function slugOf(name: string): string {
  const words = withoutAccents(name.toLowerCase()).replaceAll("&", " and ").match(/[a-z0-9]+/gu);
  return words?.join("-") ?? "unnamed";
}

/** The scheme of everything that the seed files say. */
export const curated = "curated";

/** Where roles, skills and the rest come from: the seeds, or a taxonomy of others under a namespace of its own. */
export const schemes: readonly string[] = [curated, "esco", "onet"];

/** The scheme that a slug is of: the namespace before its colon; ours have none. */
export function schemeOf(slug: string): string {
  return slug.includes(":") ? slug.slice(0, slug.indexOf(":")) : curated;
}

/** Compares so that what is curated comes before what is imported. */
export function curatedFirst(a: { readonly scheme: string }, b: { readonly scheme: string }): number {
  return Number(b.scheme === curated) - Number(a.scheme === curated);
}

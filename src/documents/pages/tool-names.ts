import { membersOf } from "./lists";

/** What a list of products names: products, and words that name none. */
export interface Named {
  readonly names: readonly string[];
  readonly generic: readonly string[];
}

const purpose = /\s+(?:for|in|with|as|via|to|when|where|on)\s.*$/iu;
const filler = /^(?:or |and )?(?:similar|equivalents?|others?|etc\.?|e\.g\.)/iu;

/** The products in a list, without their scope ("for deployment", "(primary)"). Null where the list is one of activities: most members begin small. */
export function productsIn(list: string): Named | null {
  const members = membersOf(list).filter((member) => !filler.test(member));
  const bare = members.map((member) => member.replace(/\s*\([^()]*\)/gu, "").replace(purpose, "").trim()).filter(Boolean);
  if (bare.filter(isProper).length * 2 <= bare.length) return null;
  return { names: bare.filter(isProduct), generic: bare.filter((member) => !isProduct(member)) };
}

/** A capital letter or a number in the first word makes a name of it. */
const isProper = (member: string): boolean => /^\S*[\p{Lu}\d]/u.test(member);

/** In a list of products a single word in small letters is one, too. */
const isProduct = (member: string): boolean => isProper(member) || /^\S+$/u.test(member);

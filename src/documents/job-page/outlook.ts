import type { Block } from "../blocks";
import type { CareerRow } from "../document-facts";
import { type Findings, group, itemOf, stated } from "../pages/findings";
import { membersOf } from "../pages/lists";
import { textOf } from "../pages/text-of";

/** The outlook's paragraphs, and the roles that its sentences on paths lead to. */
export function readOutlook(section: string, blocks: readonly Block[]): Findings {
  return {
    statements: group("CAREER", section, blocks.map((block) => itemOf(section, block))),
    career: blocks.flatMap((block) => sentencesOf(textOf(block)).flatMap((sentence) => nextRoles(section, block.line, sentence))),
  };
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const leading = /\b(?:(?:paths?|steps?|routes?) (?:lead|leads|leading|run|include|includes|often include)s?|lead(?:s|ing)?|advance(?:s|d|ment)?|progress(?:es|ion)?|promot(?:ed|ion)|step(?:s|ping)?|grow(?:s|ing)?|transition(?:s|ing)?|move(?:s|d)?)\s+(?:toward|towards|into|to|include|up to|on to)?\s*(.+)$/iu;

function nextRoles(section: string, line: number, sentence: string): CareerRow[] {
  const found = leading.exec(sentence)?.[1];
  const members = found === undefined ? [] : membersOf(found).map(bareTitle);
  const titles = members.filter(isTitle);
  const row = { ...stated(section, line), list: "NEXT", raw: sentence } as const;
  if (titles.length > 0) return [{ ...row, titles }];
  const areSmall = members.length > 1 && members.every((member) => member.split(/\s+/u).length <= longestSmall && roleNoun.test(member));
  return areSmall ? [{ ...row, titles: members, confidence: 0.7, doubt: "Titles in small letters; check that each is one." }] : [];
}

const bareTitle = (text: string): string => text.replace(/^(?:an? |the )/iu, "").replace(/ (?:roles?|positions?)$/iu, "");

const roleNoun = /(?:er|or|ist|ian|ant|ect|tendent|lead|head|chief|partner|principal|foreman|vp|cto|ceo|\b(?:head|director|vp) of .+)$/iu;
const longestTitle = 5;
const longestSmall = 3;

/** Some words, each with a capital or joining others, that end in what a person can be. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= longestTitle && words.every((word) => /^(?:of|and|the|&)$|^[\p{Lu}\d(]/u.test(word)) && roleNoun.test(text);
}

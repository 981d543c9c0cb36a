import { Commonality, Importance, KpiType } from "../../ontology/vocabulary";

/** The values of a vocabulary as a text spells them, alternatives of a regular expression. */
const spelt = (values: readonly string[]): string => values.map((value) => `${value.charAt(0)}${value.slice(1).toLowerCase().replace("_", "[- ]")}`).join("|");

const importances = spelt(Importance.options);
const commonalities = spelt(Commonality.options);
const kpiTypes = spelt(KpiType.options);
const periods =
  "Real[- ]?time|Continuous(?:ly)?|Hourly|Daily|Weekly|Monthly|Quarterly|Yearly|Annual(?:ly)?|Bi-?weekly|Bi-?monthly|Bi-?annual(?:ly)?|Semi-?annual(?:ly)?|" +
  "Twice (?:weekly|monthly|yearly)|Once [a-z ]+|Fortnightly|Ongoing|Ad[- ]hoc|As needed|When needed|On[- ]demand|(?:Event|Milestone)[- ](?:driven|based)|Rolling [\\w-]+(?: [a-z]+)?|" +
  "Sprint|Release|Per [\\w-]+(?:/[a-z]+)*(?: [a-z]+)?|(?:At )?[Ee]ach [\\w-]+|Every [\\w-]+(?: [a-z]+)?|After (?:each|every) [\\w-]+";
const joined = "\\s*(?:/|,|\\+|&|;|–|-|→|->|\\bor\\b|\\band\\b|\\bto\\b)\\s*(?:(?:[Oo]ften|[Ii]ncreasingly|[Ss]ometimes|[Uu]sually) )*";
const inBrackets = "(?:\\s*\\([^()]*\\))?";
/** Words in small letters that say where or when a value holds. */
const condition = "(?: (?:in|on|at|as|for|with|when|where|if|per) [a-z][a-z ,/-]*)?";

/** A value at the end of a text, with a capital, or several joined, with what qualifies it behind it or in front. */
function atEnd(values: string, qualified = "", before = ""): RegExp {
  const inAnyCase = values.replace(/(^|\|)([A-Z])/g, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toLowerCase()}]`);
  return new RegExp(`(?<=\\s|^)${before}(?:${values})(?:${joined}(?:${inAnyCase}))*${qualified}${inBrackets}$`);
}

export const importanceAtEnd = atEnd(importances, condition, "(?:Emerging[,;/] *)?");
export const commonalityAtEnd = atEnd(commonalities, condition);
export const frequencyAtEnd = atEnd(periods);

/** The type of a KPI within a text, several joined by a slash. */
export const kpiTypeWithin = new RegExp(`(?<=\\s)(?:${kpiTypes})(?:/(?:${kpiTypes}))*(?=\\s)`, "g");

/** The first level that a text names. */
export function importanceIn(text: string): Importance | null {
  return firstNamed(text, importances) as Importance | null;
}

/** The first commonality that a text names. */
export function commonalityIn(text: string): Commonality | null {
  return firstNamed(text, commonalities) as Commonality | null;
}

function firstNamed(text: string, values: string): string | null {
  const found = new RegExp(`\\b(?:${values})\\b`, "i").exec(text)?.[0];
  return found ? found.toUpperCase().replace(/[- ]/g, "_") : null;
}

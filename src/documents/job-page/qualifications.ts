import type { Section, Tier } from "../../ontology/vocabulary";
import type { Block } from "../blocks";
import type { SkillRow, ToolRow } from "../document-facts";
import { type Findings, group, itemOf, merged, stated } from "../pages/findings";
import { labelled } from "../pages/lists";
import { type Group, kindOf } from "../pages/outline";
import { noSkill } from "../pages/skill-row";
import { productsIn } from "../pages/tool-names";
import { yearsIn } from "./glance";
import { qualificationHeadings } from "./headings";
import { textOf } from "../pages/text-of";

/** What the role takes, group by group: education, experience, skills with the tools that they name, certifications. */
export function readQualifications(section: string, groups: readonly Group[]): Findings {
  return merged(groups.map((one) => readGroup(section, one)));
}

function readGroup(section: string, { heading, blocks }: Group): Findings {
  const items = blocks.map((block) => itemOf(section, block));
  const category = heading ?? section;
  switch (kindOf(category, qualificationHeadings)) {
    case "certifications": return { certifications: items.map(({ at, text }) => ({ at, confidence: 1, name: nameIn(text), status: null, raw: text })) };
    case "experience": return {
      statements: group("QUALIFICATION", category, items),
      years: items.flatMap(({ text, at }) => yearsIn(text, section, at.line)),
    };
    case "behavioural": return { skills: blocks.map((block) => skillIn(section, block, "BEHAVIOURAL", null)) };
    case "skills": return {
      skills: blocks.map((block) => skillIn(section, block, "TECHNICAL", tierOf(category))),
      tools: /knowledge/i.test(category) ? [] : blocks.flatMap((block) => toolsIn(section, block)),
    };
    default: return { statements: group("QUALIFICATION" satisfies Section, category, items) };
  }
}

/** The name before a parenthesis, a dash or a colon. */
const nameIn = (text: string): string => text.split(/\s+\(|\s+[–—-]\s+|:\s/u)[0] ?? text;

function tierOf(category: string): Tier | null {
  if (/differentiat|advanced|domain/i.test(category)) return "ADVANCED";
  if (/preferred|nice|desired|bonus|\bplus\b/i.test(category)) return "GOOD_TO_HAVE";
  return /core|required|must|essential|key/i.test(category) ? "MUST_HAVE" : null;
}

const opening = /^(?:strong |solid |deep |working |good )?(?:knowledge|understanding|familiarity|experience|proficiency|fluency|ability|expertise)\s+(?:of|with|in|to)\s+/iu;
const cut = /\s+(?:and|or|for|in|on|with|to|that|including|such as|across|using|at)\s/iu;

/** "Name: detail" or "Name — detail"; of any other line the first words are taken as the name, which may cut it wrongly. */
function skillIn(section: string, block: Block, kind: SkillRow["kind"], tier: Tier | null): SkillRow {
  const text = textOf(block);
  const row = { ...noSkill, ...stated(section, block.line), kind, tier };
  const list = labelled(text);
  if (list) return { ...row, name: list.label, description: list.text };
  const [name = text, ...rest] = text.split(/\s+[–—]\s+/u);
  if (rest.length > 0) return { ...row, name, description: text };
  const short = text.replace(opening, "").split(cut)[0] ?? text;
  if (short === text) return { ...row, name: text };
  return { ...row, name: short, description: text, confidence: 0.6, doubt: "The name is cut from a longer line; check where it ends." };
}

function toolsIn(section: string, block: Block): ToolRow[] {
  const list = labelled(textOf(block));
  const products = list ? productsIn(list.text) : null;
  if (!list || !products) return [];
  return [{ ...stated(section, block.line), category: list.label, raw: list.text, ...products, purpose: null, commonality: null, commonalityRaw: null }];
}

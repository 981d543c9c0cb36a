import { nameOf, type Finding, type LintView } from "./lint-view";
import type { Label } from "../ontology/labels";
import { globalId, type NodeRecord } from "./records";

interface Rule {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly label: Label;
  isBroken(node: NodeRecord, view: LintView): boolean;
  message(name: string): string;
}

const rules: readonly Rule[] = [
  {
    rule: "orphan-skill", severity: "WARNING", label: "Skill",
    isBroken: (skill, { out, into }) => out(skill).length === 0 && into(skill).length === 0,
    message: (name) => `No role requires ${name} and nothing links to it; link it, or retire it.`,
  },
  {
    rule: "unplaced-skill", severity: "INFO", label: "Skill",
    isBroken: (skill, { out, into }) =>
      skill.properties.kind === "TECHNICAL" && out(skill, "BROADER", "RELATED").length + into(skill, "RELATED").length === 0,
    message: (name) => `${name} has neither a broader nor a related skill, so that near misses of it are not seen.`,
  },
  {
    rule: "tool-without-category", severity: "INFO", label: "Tool",
    isBroken: (tool, { out }) => out(tool, "IN_CATEGORY").length === 0,
    message: (name) => `${name} is in no category; say what kind of tool it is.`,
  },
  {
    rule: "tool-without-skill", severity: "INFO", label: "Tool",
    isBroken: (tool, { out }) => out(tool, "EXERCISES").length === 0,
    message: (name) => `${name} exercises no skill, so that knowing it counts for nothing; say which skill it exercises.`,
  },
  {
    rule: "unmoved-kpi", severity: "INFO", label: "Kpi",
    isBroken: (kpi, { into }) => into(kpi, "MOVES").length === 0,
    message: (name) => `No skill moves ${name}; say what a person can learn to improve it.`,
  },
];

/** What is loose among skills, tools and KPIs. */
export function conceptRules(view: LintView): Finding[] {
  return rules.flatMap(({ rule, severity, label, isBroken, message }) =>
    view.all(label).filter((node) => isBroken(node, view))
      .map((node) => ({ rule, severity, message: message(nameOf(node)), nodes: [globalId(node)] })));
}

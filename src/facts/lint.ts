import { circles } from "../circles";
import { groupBy } from "../group-by";
import { conceptRules } from "./lint-concepts";
import { lintView, type Finding, type LintView } from "./lint-view";
import { roleRules } from "./lint-roles";
import { nodeRecord } from "./make-records";
import { globalId, type NodeRecord, type OntologyRecords } from "./records";
import { LintSeverity } from "../ontology/vocabulary";

/** Everything that a curator may want to mend, gravest first. */
export function lint(records: OntologyRecords): Finding[] {
  const view = lintView(records);
  const found = [...references(view), ...circularLinks(view), ...roleRules(view), ...conceptRules(view)];
  const severity = (finding: Finding): number => LintSeverity.options.indexOf(finding.severity);
  return found.sort((a, b) => severity(a) - severity(b) || compare(a.rule, b.rule) || compare(a.nodes.join(), b.nodes.join()));
}

/** The findings as nodes, so that the API can give them out. */
export function findingRecords(findings: readonly Finding[]): NodeRecord[] {
  return findings.map((finding) => nodeRecord("Finding", `${finding.rule}.${finding.nodes[0]}`, { ...finding }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function references({ records, nodes }: LintView): Finding[] {
  const dangling = records.relationships.filter(({ from, to }) => !nodes.has(globalId(from)) || !nodes.has(globalId(to)));
  return [...groupBy(dangling, ({ from }) => globalId(from))].map(([from, same]) => {
    const targets = same.map(({ type, to }) => `${type} ${globalId(to)}`).join(", ");
    return {
      rule: "dangling-reference", severity: "ERROR", nodes: [from],
      message: `${from} refers to something that is not there (${targets}); add it, or take the reference out.`,
    };
  });
}

function circularLinks({ records }: LintView): Finding[] {
  return (["BROADER", "PREREQUISITE"] as const).flatMap((type) => {
    const links = groupBy(records.relationships.filter((link) => link.type === type), ({ from }) => globalId(from));
    const targets = new Map([...links].map(([from, all]) => [from, all.map(({ to }) => globalId(to))]));
    return circles(targets).map((members): Finding => ({
      rule: `${type.toLowerCase()}-circle`, severity: "ERROR", nodes: members,
      message: `${type} goes in a circle through ${members.join(", ")}; one of these links has to go.`,
    }));
  });
}

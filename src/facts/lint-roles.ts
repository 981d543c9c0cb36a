import { groupBy } from "../group-by";
import { nameOf, someOf, type Finding, type LintView } from "./lint-view";
import { globalId, type NodeKey, type NodeRecord } from "./records";

/** What is missing from roles, and where a ladder's rungs do not fit together. */
export function roleRules(view: LintView): Finding[] {
  return [...rungRules(view), ...view.all("Role").flatMap((role) => missing(role, view))];
}

function missing(role: NodeRecord, { out }: LintView): Finding[] {
  const found: Finding[] = [];
  if (role.properties.documented === true && out(role, "MEASURED_BY").length === 0) {
    const message = `${nameOf(role)} is documented but has no KPIs; look for them in its documents.`;
    found.push({ rule: "documented-role-without-kpis", severity: "WARNING", message, nodes: [globalId(role)] });
  }
  if (role.properties.documented === false && out(role, "REQUIRES").length === 0) {
    const message = `Nothing is known of what ${nameOf(role)} requires, so that its readiness is unknown and it takes part in no match.`;
    found.push({ rule: "role-without-requirements", severity: "INFO", message, nodes: [globalId(role)] });
  }
  return found;
}

interface Rung {
  readonly role: NodeRecord;
  readonly rank: number;
  readonly ladder: string;
}

function rungRules(view: LintView): Finding[] {
  const rungs = view.all("Role").flatMap((role) => rungOf(role, view)).sort((a, b) => a.rank - b.rank);
  return [...groupBy(rungs, ({ ladder }) => ladder).values()].flatMap((ladder) =>
    ladder.slice(1).flatMap((upper, index) => between(ladder[index] as Rung, upper, view)),
  );
}

function rungOf(role: NodeRecord, { nodes, out }: LintView): Rung[] {
  const [family] = out(role, "IN_FAMILY");
  const [place] = out(role, "AT_LEVEL");
  const level = place && nodes.get(globalId(place.to));
  return family && level
    ? [{ role, rank: Number(level.properties.rank), ladder: `${family.to.id}/${String(level.properties.track)}` }]
    : [];
}

function between(lower: Rung, upper: Rung, view: LintView): Finding[] {
  const pair = [globalId(upper.role), globalId(lower.role)];
  const [high, low] = [nameOf(upper.role), nameOf(lower.role)];
  const found: Finding[] = [];
  if (upper.rank - lower.rank > 1) {
    const message = `The ladder has no role between ${low} and ${high}; add it if people have that title.`;
    found.push({ rule: "ladder-gap", severity: "INFO", message, nodes: pair });
  }
  const { dropped, eased } = asksLess(lower.role, upper.role, view);
  if (dropped.length + eased.length > 0) {
    const nodes = [...pair, ...[...dropped, ...eased].map(globalId)];
    const name = (skill: NodeKey): string => nameOf(view.nodes.get(globalId(skill)) ?? { ...skill, properties: {} });
    const parts = [
      ...(dropped.length > 0 ? [`leaves out ${someOf(dropped.map(name))}`] : []),
      ...(eased.length > 0 ? [`asks for less proficiency in ${someOf(eased.map(name))}`] : []),
    ];
    const message = `${high} asks less than ${low}, the rung below: it ${parts.join(" and ")}.`;
    found.push({ rule: "higher-rung-asks-less", severity: "WARNING", message, nodes });
  }
  return found;
}

function asksLess(lower: NodeRecord, upper: NodeRecord, { out }: LintView): { dropped: NodeKey[]; eased: NodeKey[] } {
  const held = new Map(out(upper, "REQUIRES").map(({ to, properties }) => [to.id, Number(properties.proficiency)]));
  const below = out(lower, "REQUIRES").map(({ to, properties }) => ({ to, proficiency: Number(properties.proficiency) }));
  return {
    dropped: below.filter(({ to }) => !held.has(to.id)).map(({ to }) => to),
    eased: below.filter(({ to, proficiency }) => (held.get(to.id) ?? proficiency) < proficiency).map(({ to }) => to),
  };
}

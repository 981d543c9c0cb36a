import { readSeeds } from "../../../src/seeds/read-seeds";
import { requirementsOf, type Requirement } from "../../../src/facts/requirements";
import type { RoleSeed, Seeds, SourceFacts } from "../../../src/seeds/seed-shapes";
import { transitionsOf } from "../../../src/facts/transitions";
import { smallSeeds } from "../../support/seed-folder";

const none: Omit<SourceFacts, "source"> = {
  skills: [], tools: [], kpis: [], certifications: [], stakeholders: [], experience: [], pay: [], career: [], promotions: [], statements: {},
};

/** What the handbook says of a role; rows without a section stand in the section on technical skills. */
export function facts(said: Partial<SourceFacts>): SourceFacts {
  return { ...none, source: "handbook", ...said };
}

type Row = Partial<SourceFacts["skills"][number]>;
type DemandRow = Partial<SourceFacts["promotions"][number]["demands"][number]>;

/** One skill as the sources state it at the rungs of one ladder. */
export interface OneSkill {
  readonly kind?: "TECHNICAL" | "BEHAVIOURAL";
  readonly associate?: readonly Row[];
  /** What the promotion from associate to senior demands. */
  readonly demands?: readonly DemandRow[];
  readonly senior?: readonly Row[];
  readonly seniorIsDocumented?: boolean;
  readonly staff?: readonly Row[];
}

export function seedsOf(oneSkill: OneSkill): Seeds {
  const small = readSeeds(smallSeeds);
  const skill = oneSkill.kind === "BEHAVIOURAL" ? "mentoring" : "python";
  const rows = (own: readonly Row[] = []): SourceFacts["skills"] => own.map((row) => ({ skill, in: "8", ...row }));
  const demands = (oneSkill.demands ?? []).map((row) => ({ skill, ...row }));
  const promotion = { from: "associate-data-engineer", to: "senior-data-engineer", in: "15", demands };
  const documented = { documentedBy: ["handbook"] };
  return {
    ...small,
    roles: [
      rung("associate", { ...documented, facts: [facts({ skills: rows(oneSkill.associate), promotions: [promotion] })] }),
      rung("senior", { ...(oneSkill.seniorIsDocumented && documented), facts: [facts({ skills: rows(oneSkill.senior) })] }),
      rung("staff", { facts: [facts({ skills: rows(oneSkill.staff) })] }),
    ],
  };
}

/** The role at a rung of the small ontology's ladder. */
export function rung(level: string, role: Partial<RoleSeed> = {}): RoleSeed {
  const title = `${level} data engineer`;
  return {
    id: `${level}-data-engineer`, title, aliases: [], family: "data-engineering", level, horizon: "CURRENT", documentedBy: [], facts: [], ...role,
  };
}

/** What the role at a rung requires of the one skill. */
export function requiredAt(level: string, oneSkill: OneSkill): Requirement | undefined {
  const seeds = seedsOf(oneSkill);
  const [requirement] = requirementsOf(seeds, transitionsOf(seeds)).get(`${level}-data-engineer`)?.values() ?? [];
  return requirement;
}

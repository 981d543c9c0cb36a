import { readCareer } from "./readers/career";
import { hiringColumns, readHiring } from "./readers/hiring";
import { kpiColumns, readKpis } from "./readers/kpis";
import { readQualifications } from "./readers/qualifications";
import { readScorecard, scorecardColumns } from "./readers/scorecard";
import { readSoftSkills, readTechnicalSkills, skillColumns } from "./readers/skills";
import { readStakeholders } from "./readers/stakeholders";
import { readMilestones, readStatements } from "./readers/statements";
import { readMission, readSummary } from "./readers/summary";
import { readTools, toolColumns } from "./readers/tools";
import type { Part, SectionText } from "./part";
import type { SectionKind } from "./section-kinds";
import type { Column } from "./tables";

interface Reader {
  readonly read: (section: SectionText) => Part;
  /** The columns that its tables may have. */
  readonly columns?: readonly Column[];
}

/** Who reads which kind of section. */
export const readers: Readonly<Record<SectionKind, Reader>> = {
  SUMMARY: { read: readSummary },
  MISSION: { read: readMission },
  RESPONSIBILITIES: { read: readStatements("RESPONSIBILITY", "ENVIRONMENT") },
  ACTIVITIES: { read: readStatements("ACTIVITY") },
  DELIVERABLES: { read: readStatements("DELIVERABLE", "SUCCESS") },
  MILESTONES: { read: readMilestones },
  KPIS: { read: readKpis, columns: kpiColumns },
  TECHNICAL_SKILLS: { read: readTechnicalSkills, columns: skillColumns },
  SOFT_SKILLS: { read: readSoftSkills, columns: skillColumns },
  TOOLS: { read: readTools, columns: toolColumns },
  ENVIRONMENT: { read: readStatements("ENVIRONMENT") },
  STAKEHOLDERS: { read: readStakeholders },
  DECISION_RIGHTS: { read: readStatements("DECISION_RIGHT", "ENVIRONMENT") },
  QUALIFICATIONS: { read: readQualifications },
  CAREER: { read: readCareer },
  RISKS: { read: readStatements("RISK", "ENVIRONMENT") },
  VARIANTS: { read: readStatements("VARIANT") },
  AI_IMPACT: { read: readStatements("AI_IMPACT") },
  HIRING: { read: readHiring, columns: hiringColumns },
  SCORECARD: { read: readScorecard, columns: scorecardColumns },
};

import { nodeRecord, relationshipRecord } from "../../facts/make-records";
import { provenance } from "../../facts/provenance";
import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import { groupBy } from "../../group-by";
import { firstTime } from "../distinct";
import { voiceIn } from "../publication";
import { knownRole, type OnetFiles } from "./onet-files";
import { education, educationCategories, jobZoneReference, jobZones } from "./onet-tables";
import { yearsOf } from "./scales";

/** One node that says something of one role alone. */
interface Own {
  readonly role: string;
  readonly node: NodeRecord;
}

export async function* yearsNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  for await (const { node } of yearsIn(files)) yield node;
}

export async function* asksYears(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  for await (const { role, node } of yearsIn(files)) yield relationshipRecord("ASKS_YEARS", { label: "Role", id: role }, node);
}

export async function* statementNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  for await (const { node } of educationIn(files)) yield node;
}

export async function* states(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  for await (const { role, node } of educationIn(files)) {
    yield relationshipRecord("STATES", { label: "Role", id: role }, node, { order: node.properties.order });
  }
}

/** The years of preparation of each occupation's job zone. */
async function* yearsIn(files: OnetFiles): AsyncGenerator<Own> {
  const { about, tables, tally } = files;
  const { roles } = await files.index();
  const ranges = new Map<string, string>();
  for await (const row of tables.rows(jobZoneReference)) ranges.set(row["Job Zone"], row["SVP Range"]);
  const isNew = firstTime();
  for await (const { "O*NET-SOC Code": code, "Job Zone": zone, at } of tables.rows(jobZones)) {
    const role = knownRole(files, roles, code, at);
    const range = ranges.get(zone) ?? "";
    const years = yearsOf(range);
    if (!years) tally.leaveOut("The job zone has no range of preparation that can be read.", at, `${zone} ${range}`);
    else if (role !== null && isNew(role)) {
      const said = provenance([voiceIn(about, jobZones.name, `Job Zone ${zone}, SVP ${range}`)]);
      yield { role, node: nodeRecord("YearsRange", `${role}.${about.source}.1`, { scheme: about.scheme, ...years, ...said }) };
    }
  }
}

const schooling = "RL";

/** The schooling that most people in an occupation say it takes. */
async function* educationIn(files: OnetFiles): AsyncGenerator<Own> {
  const { about, tables } = files;
  const { roles } = await files.index();
  const names = new Map<string, string>();
  for await (const row of tables.rows(educationCategories)) names.set(`${row["Scale ID"]} ${row.Category}`, row["Category Description"]);
  const answers: { readonly role: string; readonly text: string; readonly share: number }[] = [];
  for await (const row of tables.rows(education)) {
    const role = knownRole(files, roles, row["O*NET-SOC Code"], row.at);
    const text = names.get(`${schooling} ${row.Category}`);
    const isRead = row["Scale ID"] === schooling && row["Recommend Suppress"] !== "Y";
    if (role !== null && text !== undefined && isRead) answers.push({ role, text, share: Number(row["Data Value"]) });
  }
  for (const [role, same] of groupBy(answers, (answer) => answer.role)) {
    const [{ text, share }] = same.sort((a, b) => b.share - a.share) as [(typeof same)[number]];
    const said = provenance([voiceIn(about, education.name, `${share} % of those asked`)]);
    const properties = { section: "QUALIFICATION", category: "Required level of education", text, order: 1, ...said };
    yield { role, node: nodeRecord("Statement", `${role}.${about.source}.education`, { scheme: about.scheme, ...properties }) };
  }
}

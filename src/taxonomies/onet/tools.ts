import { usesRecord } from "../../facts/fact-records";
import { nodeRecord, relationshipRecord } from "../../facts/make-records";
import { provenance } from "../../facts/provenance";
import type { NodeRecord, RelationshipRecord } from "../../facts/records";
import { toolUse, type ToolClaim } from "../../facts/tools-and-kpis";
import { groupBy } from "../../group-by";
import { firstTime } from "../distinct";
import { conceptRecord, voiceIn } from "../publication";
import type { Row } from "../table-rows";
import { knownRole, slugOf, type OnetFiles } from "./onet-files";
import { technologySkills } from "./onet-tables";

/** A product as one row names it. */
interface Product {
  readonly tool: string;
  readonly name: string;
  readonly category: string;
  readonly categoryName: string;
  readonly row: Row<(typeof technologySkills)["columns"][number]>;
}

/** One tool for each product, whichever commodities it is listed under; another spelling of its name is an alias. */
export async function* toolNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  const names = new Map<string, Set<string>>();
  for await (const { tool, name } of productsIn(files)) names.set(tool, (names.get(tool) ?? new Set()).add(name));
  for (const [id, spellings] of names) {
    const [name = "", ...otherNames] = spellings;
    yield conceptRecord(files.about, "Tool", id, name, { otherNames, properties: {} });
  }
}

export async function* categoryNodes(files: OnetFiles): AsyncGenerator<NodeRecord> {
  const isNew = firstTime();
  for await (const { category, categoryName } of productsIn(files)) {
    if (isNew(category)) yield nodeRecord("ToolCategory", category, { scheme: files.about.scheme, name: categoryName });
  }
}

export async function* toolCategories(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  const said = provenance([voiceIn(files.about, technologySkills.name)]);
  const isNew = firstTime();
  for await (const { tool, category } of productsIn(files)) {
    if (isNew(`${tool} ${category}`)) yield relationshipRecord("IN_CATEGORY", { label: "Tool", id: tool }, { label: "ToolCategory", id: category }, said);
  }
}

/** What employers often ask for, anywhere or in this occupation, is common; the rest depends on where one works. */
export async function* uses(files: OnetFiles): AsyncGenerator<RelationshipRecord> {
  const { roles } = await files.index();
  const claims: (ToolClaim & { readonly role: string })[] = [];
  for await (const { tool, row } of productsIn(files)) {
    const role = knownRole(files, roles, row["O*NET-SOC Code"], row.at);
    const marks = [...(row["Hot Technology"] === "Y" ? ["hot technology"] : []), ...(row["In Demand"] === "Y" ? ["in demand"] : [])];
    const commonality = marks.length > 0 ? "COMMON" : "CONTEXT_SPECIFIC";
    const voice = voiceIn(files.about, technologySkills.name, marks.join(", ") || undefined);
    if (role !== null) claims.push({ role, concept: tool, origin: "STATED", commonality, voice });
  }
  for (const [role, all] of groupBy(claims, (claim) => claim.role)) {
    for (const [concept, same] of groupBy(all, (claim) => claim.concept)) {
      yield usesRecord(role, toolUse({ concept, origin: "STATED", claims: same }));
    }
  }
}

async function* productsIn({ tables, tally }: OnetFiles): AsyncGenerator<Product> {
  for await (const row of tables.rows(technologySkills)) {
    const { Example: name, "Commodity Code": code, "Commodity Title": title, at } = row;
    const slug = slugOfName(name);
    if (slug === "") tally.leaveOut("The technology has no name.", at, name);
    else if (code === "" || title === "") tally.leaveOut("The technology is of no commodity.", at, name);
    else yield { tool: slugOf(`tool:${slug}`), name, category: slugOf(code), categoryName: title, row };
  }
}

/** `adobe-acrobat`; products have no code of their own. */
function slugOfName(name: string): string {
  const words = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("+", " plus ").replaceAll("#", " sharp ");
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

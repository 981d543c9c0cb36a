import type { TableFormat } from "../table-rows";
import type { Table } from "../tables";

export const onetFormat: TableFormat = { ending: ".txt", delimiter: "\t", quote: false };

const occupation = "O*NET-SOC Code";
const rating = [occupation, "Element ID", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant"] as const;

export type RatingColumn = (typeof rating)[number];

export const occupations = { name: "Occupation Data", columns: [occupation, "Title", "Description"] } as const satisfies Table;
export const alternateTitles = { name: "Alternate Titles", columns: [occupation, "Alternate Title", "Short Title"] } as const satisfies Table;
export const contentModel = { name: "Content Model Reference", columns: ["Element ID", "Element Name", "Description"] } as const satisfies Table;
export const technologySkills = {
  name: "Technology Skills", columns: [occupation, "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
} as const satisfies Table;
export const relatedOccupations = {
  name: "Related Occupations", columns: [occupation, "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
} as const satisfies Table;
export const jobZones = { name: "Job Zones", columns: [occupation, "Job Zone"] } as const satisfies Table;
export const jobZoneReference = { name: "Job Zone Reference", columns: ["Job Zone", "SVP Range"] } as const satisfies Table;

/** What occupations are rated on. Not every download has the abilities. */
export const ratings = [
  { name: "Skills", columns: rating },
  { name: "Knowledge", columns: rating },
  { name: "Abilities", columns: rating, optional: true },
] as const satisfies readonly Table[];

/** What people in an occupation say of schooling, in per cent for each answer; not every download has it. */
export const education = {
  name: "Education, Training, and Experience", columns: [occupation, "Scale ID", "Category", "Data Value", "Recommend Suppress"], optional: true,
} as const satisfies Table;
export const educationCategories = {
  name: "Education, Training, and Experience Categories", columns: ["Scale ID", "Category", "Category Description"], optional: true,
} as const satisfies Table;

export const onetTables: readonly Table[] = [
  occupations, alternateTitles, contentModel, ...ratings, technologySkills, relatedOccupations, jobZones, jobZoneReference,
  education, educationCategories,
];

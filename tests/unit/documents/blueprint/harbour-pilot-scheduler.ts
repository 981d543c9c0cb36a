/** A part of a section: paragraphs, a list or a table, under a sub-heading or none. */
export type Part =
  | { readonly under?: string; readonly prose: readonly string[] }
  | { readonly under?: string; readonly items: readonly string[] }
  | { readonly under?: string; readonly table: readonly (readonly string[])[] };

export interface Section {
  readonly name: string;
  readonly parts: readonly Part[];
}

export const title = "Harbour Pilot Scheduler";

/** A small blueprint of an invented role, with every section of the family. */
export const blueprint: readonly Section[] = [
  { name: "Role Summary", parts: [
    { prose: [
      "The Harbour Pilot Scheduler plans which pilot boards which ship and when.",
      "Business value comes from fewer idle berths.",
      "Role horizon: Current (every large port has one)",
      "Conservative seniority inference: Mid-level planner without staff.",
    ] },
  ] },
  { name: "Role Mission", parts: [
    { prose: ["Core mission: Bring every ship in on the right tide.", "Strategic importance: A late pilot delays a whole terminal."] },
    { under: "Primary business outcomes expected", items: ["Fewer ships waiting at anchor.", "Pilots rested as the rules ask."] },
  ] },
  { name: "Core Responsibilities", parts: [
    { under: "Strategic responsibilities", items: ["Forecast arrivals for the coming season.", "Propose changes to the watch plan."] },
    { under: "Operational responsibilities", items: ["Assign pilots to ships each tide.", "Keep the tide tables current."] },
  ] },
  { name: "Day-to-Day Activities", parts: [
    { under: "Daily activities", items: ["Read the night log.", "Call the terminals:", "The oil terminal first"] },
    { under: "Weekly activities", items: ["Publish the roster."] },
  ] },
  { name: "Key Deliverables", parts: [
    { prose: ["Each of these is kept for a year."] },
    { under: "Planning deliverables", items: ["Tide roster for both channels", "Fatigue report (monthly)"] },
  ] },
  { name: "Goals, Objectives, and Milestones", parts: [
    { under: "30-day goals (learn the port)", items: ["Know every berth by name."] },
    { under: "12-month objectives", items: ["Run the winter plan alone."] },
    { under: "Role success definition", prose: ["Success is a quiet anchorage."] },
    { under: "What high performance looks like", items: ["Sees the storm before the pilots do."] },
  ] },
  { name: "KPIs and Productivity Metrics", parts: [
    { table: [
      ["Metric name", "Type", "What it measures", "Why it is watched", "Target / benchmark", "Frequency"],
      ["Boarding punctuality", "Outcome", "Share of ships boarded on time", "Shows whether the plan holds", "≥ 97% of boardings", "Weekly"],
      ["Roster changes (late)", "Quality/Risk", "Changes made within six hours", "Tires pilots and terminals", "Fewer than 5 per week", "Weekly / monthly"],
      ["Anchor time", "Efficiency", "Hours that ships wait", "Costs the port its customers", "<3 hours in calm weather", "Monthly"],
    ] },
    { under: "Notes on measurement", items: ["Storm days count apart."] },
  ] },
  { name: "Technical Skills Required", parts: [
    { prose: ["Depth matters more than breadth here."] },
    { under: "Must-have technical skills", table: [
      ["Skill", "Description", "Typical use in the role", "Importance"],
      ["Tide prediction", "Reading harmonic tables", "Choosing boarding windows", "Critical"],
      ["Roster planning (paper or screen)", "Rules of rest and reach", "Building the weekly plan", "Important (Critical in winter)"],
    ] },
    { under: "Emerging future skills (2–5 years)", table: [
      ["Skill", "Description", "Typical use in the role", "Importance"],
      ["Drone boarding", "Sending papers by air", "Saving boat trips", "Optional"],
    ] },
  ] },
  { name: "Soft Skills and Behavioral Capabilities", parts: [
    { under: "Calm speech", items: ["Why it matters: Radio rooms get loud.", "How it shows up: Speaks slowly in a gale.", "Strong performance: Nobody asks twice."] },
    { under: "Fair dealing", items: ["Why it matters: Pilots compare rosters.", "How it shows up: Explains each swap.", "Strong performance: No complaint stands."] },
  ] },
  { name: "Tools, Platforms, and Software", parts: [
    { table: [
      ["Category", "Tool / platform / software", "Primary use", "Commonality"],
      ["Traffic picture", "SeaGlass/HarborEye", "Watching the approaches", "Common"],
      ["Traffic picture", "Radar client (Nordscope, Bluewave)", "Checking what the picture shows", "Optional"],
      ["Planning", "TideDesk + RosterKit", "Building the roster", "Context-specific (one per port)"],
    ] },
  ] },
  { name: "Typical Tech Stack / Environment", parts: [{ under: "Control room", items: ["Two screens and a tide clock"] }] },
  { name: "Stakeholders and Collaboration Map", parts: [
    { under: "Internal stakeholders", items: ["Harbour Master (reports to): sets the rules of the port.", "Boat crews: carry the pilots."] },
    { under: "External stakeholders", items: ["Ship agents"] },
    { under: "Peer roles", items: ["Berth Planner, Tug Dispatcher (in large ports), Lock Keeper"] },
    { under: "Nature of collaboration", items: ["Mostly by radio."] },
    { under: "Escalation points", items: ["Weather: Harbour Master"] },
  ] },
  { name: "Decision Rights and Scope of Authority", parts: [
    { under: "Can decide independently", items: ["Swaps between rested pilots"] },
    { under: "Requires manager approval", items: ["Closing a channel"] },
    { under: "Budget and hiring authority", items: ["Budget: None."] },
  ] },
  { name: "Required Experience and Qualifications", parts: [
    { under: "Typical years of experience", items: ["2–4 years in a port control room."] },
    { under: "Education expectations", items: ["A nautical school or time at sea."] },
    { under: "Certifications (optional)", items: ["Common:", "Port Radio Licence / Vessel Traffic Certificate (if in Europe)"] },
  ] },
  { name: "Career Path and Progression", parts: [
    { under: "Common feeder roles into this role", items: ["Radio Operator with port time", "Tug Dispatcher"] },
    { under: "Next likely roles after this role", items: ["Senior Harbour Pilot Scheduler / Watch Manager (night): owns a whole watch."] },
    { under: "Adjacent career paths", items: ["Marine Insurance"] },
    { under: "Skills needed for promotion (Scheduler → Senior)", items: ["Plans a season without help."] },
    { under: "How this role evolves over time", items: ["First year: one channel."] },
  ] },
  { name: "Risks, Challenges, and Failure Modes", parts: [
    { under: "Common role challenges", items: ["Fog: plans fall apart at dawn."] },
    { under: "Bottlenecks", items: ["Only two pilot boats."] },
  ] },
  { name: "Role Variants", parts: [{ under: "By company size", items: ["Small port: also dispatches tugs."] }] },
  { name: "AI / Automation Impact on the Role", parts: [{ under: "Tasks that can be automated", items: ["First draft of a roster."] }] },
  { name: "Hiring Evaluation Criteria", parts: [
    { under: "Strong candidate signals", items: ["Asks about the currents."] },
    { under: "Scorecard dimensions", table: [["Dimension", "What “meets” looks like", "What “exceeds” looks like"], ["Planning", "Makes a legal roster", "Makes a kind one"]] },
  ] },
  { name: "Final Role Scorecard Summary", parts: [
    { table: [["Category", "Executive summary"], ["Role title", title], ["Top KPIs", "Boarding punctuality; anchor time"]] },
  ] },
];

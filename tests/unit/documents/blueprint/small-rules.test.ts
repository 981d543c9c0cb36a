import { commonalityAtEnd, commonalityIn, frequencyAtEnd, importanceAtEnd, importanceIn } from "../../../../src/documents/blueprint/closed-words";
import { lastBracket } from "../../../../src/documents/blueprint/last-bracket";
import { levelAndFamily, titlesIn } from "../../../../src/documents/blueprint/titles";
import { toolNames } from "../../../../src/documents/blueprint/tool-cell";

test.each([
  ["Gullwatch", ["Gullwatch"], []],
  ["Windy/Foggy, Tidal; Lunar + Solar or Starry", ["Windy", "Foggy", "Tidal", "Lunar", "Solar", "Starry"], []],
  ["Oceana (Oceana Maps, Storage)", ["Oceana", "Oceana Maps", "Oceana Storage"], []],
  ["Oceana (M3, TideMaker)", ["Oceana", "M3", "TideMaker"], []],
  ["Gull Sea Charts, Lamps, Buoys", ["Gull Sea Charts", "Gull Sea Lamps", "Gull Sea Buoys"], []],
  ["Radar client (Nordscope, Bluewave)", ["Nordscope", "Bluewave"], ["Radar client"]],
  ["Hull/rope testing (Knotty, Frayed)", ["Knotty", "Frayed"], ["Hull/rope testing"]],
  ["FogLog/SeaLog stack, Harbour logging", ["FogLog", "SeaLog"], ["Harbour logging"]],
  ["Great Lighthouse Engine (GLE)", ["Great Lighthouse Engine"], []],
  ["Windy (managed)", ["Windy"], []],
  ["Windy or equivalent", ["Windy"], ["or equivalent"]],
  ["CI/CD desk (Windy)", ["Windy"], ["CI/CD desk"]],
  ["Marks & Buoys", ["Marks & Buoys"], []],
  ["Windy, Foggy, or Tidal Pro", ["Windy", "Foggy", "Tidal Pro"], []],
  ["FOG stack / Windy", ["FOG", "Windy"], []],
  ["FOG server, WINDMap tables", ["WINDMap"], ["FOG server"]],
  ["Gull light Reader or equivalent", ["Gull light Reader"], ["or equivalent"]],
  ["Gull Harbour eLog", ["Gull Harbour eLog"], []],
  ["VTS (e.g., Nordscope, Bluewave)", ["Nordscope", "Bluewave"], ["VTS"]],
])("the tool cell %j names its products and its sorts of product", (cell, names, generic) => {
  expect(toolNames(cell)).toEqual({ names, generic });
});

test.each([
  ["Tug Master: owns the tugs", ["Tug Master"]],
  ["Tug Master / Lock Keeper (night)", ["Tug Master", "Lock Keeper (night)"]],
  ["Lock Keeper (canals) (focus on gates, levels)", ["Lock Keeper (canals)"]],
  ["Lock Keeper (gates, levels)", ["Lock Keeper"]],
  ["Junior Diver with boat time", ["Junior Diver"]],
  ["Diver moving into salvage", ["Diver"]],
  ["Diver, Rigger, Lock Keeper", ["Diver", "Rigger", "Lock Keeper"]],
  ["Port Manager, Cargo", ["Port Manager, Cargo"]],
  ["Senior Diver or Port Manager", ["Senior Diver", "Port Manager"]],
  ["Lock Keeper (gates and levels)", ["Lock Keeper"]],
  ["Diver for small ports", ["Diver"]],
  ["Pilotage services for small ports (customers)", ["Pilotage services for small ports (customers)"]],
  ["Dock Safety / Cargo Law", ["Dock Safety / Cargo Law"]],
  ["Rigger / Night Watch in the docks", ["Rigger", "Night Watch"]],
  ["Head of Pilotage – the whole coast", ["Head of Pilotage"]],
])("the line %j names its titles", (line, titles) => {
  expect(titlesIn(line)).toEqual(titles);
});

test.each([
  ["Senior Diver", "Senior", "Diver"],
  ["Senior Staff Diver", "Senior Staff", "Diver"],
  ["Associate Lock Keeper", "Associate", "Lock Keeper"],
  ["Lock Keeper", null, "Lock Keeper"],
  ["Leadership Coach", null, "Leadership Coach"],
])("the title %j has its level in front of its family", (title, level, family) => {
  expect(levelAndFamily(title)).toEqual({ level, family });
});

test("of several levels of importance or commonality the first counts", () => {
  expect(["Optional → Important in winter", "Emerging, Important", "Important (Critical at sea)", "Rising"].map(importanceIn)).toEqual(["OPTIONAL", "IMPORTANT", "IMPORTANT", null]);
  expect(["Common (one per port)", "Optional to Common", "Context-specific", "Context specific", "Rare"].map(commonalityIn)).toEqual(["COMMON", "OPTIONAL", "CONTEXT_SPECIFIC", "CONTEXT_SPECIFIC", null]);
});

test.each([
  ["Fewer than 5 per week Weekly / monthly", "Weekly / monthly"],
  ["Steady Per PR / per release", "Per PR / per release"],
  ["Falling quarter over quarter Quarterly", "Quarterly"],
  ["All of it Daily (peak season)", "Daily (peak season)"],
  ["Every tide is read weekly", null],
  ["Fewer each year Per voyage/season", "Per voyage/season"],
  ["Steady Once per tide", "Once per tide"],
  ["None lost Rolling 30-day", "Rolling 30-day"],
])("the frequency at the end of %j is %j", (text, frequency) => {
  expect(frequencyAtEnd.exec(text)?.[0] ?? null).toBe(frequency);
});

test.each([
  ["Knots at sea Important → often Critical in winter storms", importanceAtEnd, "Important → often Critical in winter storms"],
  ["Reading fog Emerging, Important", importanceAtEnd, "Emerging, Important"],
  ["Ropes for all Optional → Important as ships grow", importanceAtEnd, "Optional → Important as ships grow"],
  ["Critical for safe landing Important", importanceAtEnd, "Important"],
  ["Charts Common for coastal ports", commonalityAtEnd, "Common for coastal ports"],
])("the closed value at the end of %j is found with its condition", (text, pattern, value) => {
  expect(pattern.exec(text)?.[0]).toBe(value);
});

test("the bracket that ends a name is found with the brackets that it holds", () => {
  expect(lastBracket("Knots (rope) (Optional to Important (where nets are old))")).toEqual({ before: "Knots (rope)", inside: "Optional to Important (where nets are old)" });
  expect(lastBracket("Knots (rope) at sea")).toBeNull();
});

/** Of a chart in light mode, and what each becomes in dark mode. */
export const colours = {
  ground: "#ffffff", text: "#1f2328", quiet: "#59636e", line: "#d1d9e0", ours: "#0969da", oursPlain: "#7cb8f5", other: "#afb8c1", warning: "#cf222e",
} as const;

export const dark: Readonly<Record<(typeof colours)[keyof typeof colours], string>> = {
  "#ffffff": "#0d1117", "#1f2328": "#f0f6fc", "#59636e": "#9198a1", "#d1d9e0": "#3d444d", "#0969da": "#4493f8", "#7cb8f5": "#2b5a94", "#afb8c1": "#656c76",
  "#cf222e": "#f85149",
};

/** What all charts share. */
export const look = {
  background: colours.ground, padding: 16, font: "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif",
  view: { stroke: null },
  title: { color: colours.text, subtitleColor: colours.quiet, fontSize: 16, subtitleFontSize: 12, anchor: "start", offset: 16, subtitlePadding: 6, frame: "group" },
  axis: { labelColor: colours.quiet, titleColor: colours.quiet, labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", gridColor: colours.line, domainColor: colours.line, tickColor: colours.line },
} as const;

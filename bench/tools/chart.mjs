/** A Vega-Lite specification on standard input becomes an SVG on standard output, in colours that follow the reader's light or dark mode. */
import { text } from "node:stream/consumers";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const { specification, dark } = JSON.parse(await text(process.stdin));
const view = new vega.View(vega.parse(vegaLite.compile(specification).spec), { renderer: "none" });
const svg = await view.toSVG();

// Vega writes colours as attributes, which a style sheet overrules.
const rules = Object.entries(dark).map(([light, other]) => `[fill="${light}"]{fill:${other}}[stroke="${light}"]{stroke:${other}}`).join("");
process.stdout.write(svg.replace(/(<svg [^>]*>)/, `$1<style>@media (prefers-color-scheme:dark){${rules}}</style>`));

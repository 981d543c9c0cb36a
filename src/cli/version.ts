import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The product's own. */
export const version = (JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as { version: string }).version;

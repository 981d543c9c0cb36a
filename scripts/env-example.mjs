// Writes .env.example from the table of settings.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { envExample } from "../dist/config.js";

writeFileSync(join(import.meta.dirname, "..", ".env.example"), envExample());

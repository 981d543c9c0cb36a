import { z } from "zod";
import { none, query } from "../graph/query";
import { text } from "../graph/shapes";

const migration = z.strictObject({ id: text, checksum: text });

export const appliedMigrations = query("appliedMigrations", { params: none, row: migration })`
MATCH (m:Migration)
RETURN m {.id, .checksum} AS row
`;

export const recordMigration = query("recordMigration", { params: migration, row: z.never() })`
MERGE (m:Migration {id: $id})
ON CREATE SET m.checksum = $checksum, m.at = datetime({epochMillis: timestamp()})
`;

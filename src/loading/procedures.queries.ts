import { z } from "zod";
import { none, query } from "../graph/query";

export const awaitIndexes = query("awaitIndexes", { params: none, row: z.never() })`CALL db.awaitIndexes()`;

/** Makes the planner forget plans that were made for a graph of another size. */
export const prepareForReplanning = query("prepareForReplanning", { params: none, row: z.never() })`CALL db.prepareForReplanning()`;

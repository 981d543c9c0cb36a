import { translated } from "./graph-errors";
import type { Statement } from "./query";

/** @throws Error that names the statement when a row is not as it says. */
export function rowsOf<P, R>({ name, row }: Statement<P, R>, rows: readonly unknown[]): R[] {
  try {
    return rows.map((one) => row.parse(one) as R);
  } catch (error) {
    throw translated(error, name);
  }
}

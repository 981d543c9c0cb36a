export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file by the names in its header, as texts. @throws for what RFC 4180 does not allow. */
export function readCsv(text: string): Row[] {
  const records: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text) ?? [];
    if (value === undefined) throw new Error(`No CSV after ${JSON.stringify(records.at(-1))}.`);
    records.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "\r\n") records.push([]);
  }
  const [header = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells below ${header.length} names: ${row.join()}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
  });
}

export type Answer = { readonly [field: string]: null | string | number | boolean | Answer | readonly (string | Answer)[] };

/** The row that an answer of the API makes, when its fields have the columns' names: nested ones laid flat, lists joined, null left out. */
export function rowOf(answer: Answer): Row {
  const cells = Object.entries(answer).map(([name, value]): Row => {
    if (value === null) return {};
    if (typeof value !== "object") return { [name]: String(value) };
    if (!Array.isArray(value)) return rowOf(value as Answer);
    const items = (value as readonly (string | Answer)[]).map((item) => (typeof item === "string" ? item : Object.values(rowOf(item)).join()));
    return { [name]: [...new Set(items)].join("; ") };
  });
  return Object.assign({}, ...cells) as Row;
}

/** A row without its empty cells. */
export function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
}

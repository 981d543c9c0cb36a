import { type ConceptStatements, selectConcepts } from "../concept-list";
import type { Context } from "../context";
import { Loaders } from "../loaders";
import type { Selection } from "../search/selection";
import { type Columns, csvParameters, csvText, csvType } from "./csv";
import type { ExportFile } from "./export-file";
import { mapped, selectedPages } from "./pages";
import { checked, names, strict, text } from "./parameters";

/** A table of skills, tools or KPIs: how a row is read, and its columns. */
export interface ConceptTable<Item, Row> {
  readonly name: string;
  readonly list: ConceptStatements<Item>;
  readonly columns: Columns<Row>;
  readonly rowOf: (item: Item, loaders: Loaders) => Promise<Row>;
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

const parameters = strict({
  text: text("words").optional(),
  used_by_roles: names("slugs of roles").optional(),
  ...csvParameters,
});

/** The table as a file under /export, with its filter. */
export function conceptFile<Item extends Named, Row>(table: ConceptTable<Item, Row>): ExportFile {
  return {
    name: table.name,
    type: csvType,
    get(query, context) {
      const { text, used_by_roles: any, bom } = checked(parameters, query, table.name);
      const selecting = () => selectConcepts(context, { text, usedByRoles: any && { any } }, table.list);
      return csvText(table.columns, conceptPages(table, selecting, context), bom);
    },
    post: null,
  };
}

/** The table of the selected ones. */
export function conceptText<Item extends Named, Row>(table: ConceptTable<Item, Row>, selected: Selection, context: Context): AsyncIterable<string> {
  return csvText(table.columns, conceptPages(table, async () => selected, context), false);
}

async function* conceptPages<Item extends Named, Row>({ list, rowOf }: ConceptTable<Item, Row>, selecting: () => Promise<Selection>, { graph }: Context) {
  yield* mapped(selectedPages(graph, list.afterName, ({ name }) => name, await selecting()), (items) => {
    // Of its own for each page: loaders keep all that they have read.
    const loaders = new Loaders(graph);
    return Promise.all(items.map((item) => rowOf(item, loaders)));
  });
}

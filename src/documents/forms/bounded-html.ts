import { defaultTreeAdapter, Parser, Tokenizer, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { BadInputError } from "../../errors";

const mostLevels = 256;
const mostElements = 100_000;
/** Of one tag; the parser compares each with all before it. */
const mostAttributes = 200;

class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const token = this.currentToken;
    if (token !== null && "attrs" in token && token.attrs.length > mostAttributes) throw tooMuch(`a tag with more than ${mostAttributes} attributes`);
  }
}

/** Parses a page as browsers do. @throws BadInputError for more levels, elements or attributes than pages have. */
export function parseBounded(html: string): Tree.Document {
  let levels = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...element) {
      elements += 1;
      if (elements > mostElements) throw tooMuch(`more than ${mostElements} elements`);
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush() {
      levels += 1;
      if (levels > mostLevels) throw tooMuch(`elements in more than ${mostLevels} levels`);
    },
    onItemPop() {
      levels -= 1;
    },
  };
  const parser = new Parser({ treeAdapter, scriptingEnabled: false });
  parser.tokenizer = new BoundedTokenizer(parser.options, parser);
  parser.tokenizer.write(html, true);
  return parser.document;
}

function tooMuch(what: string): BadInputError {
  return new BadInputError(`The HTML has ${what}; that is no role document.`);
}

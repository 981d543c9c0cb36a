import { readFileSync } from "node:fs";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

const icon = "data:image/svg+xml," + encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 12 8 4l5 8z" fill="none" stroke="#555"/><circle cx="3" cy="12" r="2"/><circle cx="8" cy="4" r="2"/><circle cx="13" cy="12" r="2"/></svg>',
);

/** Hosts in names of XML namespaces and JSON schemas, which only look like addresses. */
const names = ["www.w3.org", "json-schema.org"];

/** The GraphiQL page, opening on the question in a file. It is whole: nothing in it is loaded from, or leads to, another server. */
export function graphiql(questionFile) {
  const page = renderGraphiQL({
    title: "Role ontology API",
    favicon: icon,
    logo: "<span></span>",
    endpoint: "/graphql",
    defaultQuery: readFileSync(questionFile, "utf8"),
  });
  return page.replace(/(href:")?https?:\/\/([\w.-]+)/g, (address, href, host) => {
    if (names.includes(host)) return address;
    // The base that the page's code resolves a relative address against.
    if (host === "dummyhostname.com") return "http://localhost";
    return `${href ? `${href}about:blank#` : ""}${host}`;
  });
}

import { z } from "zod";

/** The taxonomies of others that our concepts can match, and that can be loaded beside ours. */
export const Taxonomy = z.enum(["esco", "onet"]);
export type Taxonomy = z.infer<typeof Taxonomy>;

/** The kinds of ours that can match a concept of a taxonomy. */
export const matchable = ["Role", "Skill", "Tool"] as const;
export type Matchable = (typeof matchable)[number];

interface Identifiers {
  readonly name: string;
  /** A whole id, with the scheme before its first colon. */
  readonly pattern: RegExp;
  readonly example: string;
  /** Where the taxonomy itself shows what it calls so; `id` comes without the scheme. */
  uri(kind: Matchable, id: string, label: string): string;
}

const onetPages = "https://www.onetonline.org";

/** How each taxonomy's concepts are identified: with these ids they are loaded, and matched whether they are loaded or not. */
export const identifiers: Readonly<Record<Taxonomy, Identifiers>> = {
  esco: {
    name: "ESCO",
    pattern: /^esco:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    example: "esco:ccd0a1d9-afda-43d9-b901-96344886e14d",
    uri: (kind, id) => `http://data.europa.eu/esco/${kind === "Role" ? "occupation" : "skill"}/${id}`,
  },
  onet: {
    name: "O*NET",
    pattern: /^onet:(\d{2}-\d{4}\.\d{2}|\d(\.[A-Z0-9]+)*(\.[a-z])?|tool:[a-z0-9]+(-[a-z0-9]+)*)$/,
    example: "onet:2.A.1.a",
    uri: (kind, id, label) => {
      if (kind === "Role") return `${onetPages}/link/summary/${id}`;
      if (id.startsWith("tool:")) return `${onetPages}/search/tech/example?e=${encodeURIComponent(label)}`;
      return `${onetPages}/find/descriptor/result/${id}`;
    },
  },
};

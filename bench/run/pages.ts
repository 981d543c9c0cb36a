import type { Server } from "./servers";
import { randomNumbers } from "./random";
import { dataOf } from "./work";
import type { Work } from "./work";
import { shuffled } from "./inputs";

/** Skills shown of each role of a page. */
const skillsShown = 10;

const walk = `query Walk($after: String) {
  roles(first: 100, after: $after) { edges { cursor node { slug title } } pageInfo { hasNextPage endCursor } }
}`;

interface Place {
  readonly cursor: string;
  readonly node: { readonly slug: string; readonly title: string };
}
interface Walked {
  readonly roles: { readonly edges: readonly Place[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

export interface PageShape {
  readonly roles: number;
  readonly others: number;
}

/**
 * Pages of roles that each have skills enough, as a client that walks the list meets them: at the cursor before, and at the title there.
 * None has a role that only one of the two ways meets: the list has the curated first, the others go by title alone.
 */
export async function pagesOf(server: Server, sizes: ReadonlyMap<string, number>, shape: PageShape, count: number): Promise<Work["q2"][]> {
  const places = await walkedAll(server);
  const curated = places.filter(isCurated).map(({ node }) => node.title);
  const pages = places.flatMap(({ node }, start): Work["q2"][] => {
    const before = places[start - 1];
    const page = places.slice(start, start + shape.roles);
    const isFull = page.length === shape.roles && page.every(({ node: { slug } }) => (sizes.get(slug) ?? 0) >= skillsShown);
    const isMixed = page.some(isCurated) || curated.some((title) => title >= node.title && title <= (page.at(-1)?.node.title ?? ""));
    return isFull && !isMixed && before?.node.title !== node.title ? [{ ...shape, after: before?.cursor ?? null, from: node.title }] : [];
  });
  return shuffled(pages, randomNumbers(count)).slice(0, count);
}

function isCurated({ node }: Place): boolean {
  return !node.slug.includes(":");
}

async function walkedAll({ url }: Server): Promise<Place[]> {
  const places: Place[] = [];
  for (let after: string | null = null, more = true; more;) {
    const response: Response = await fetch(`${url}/graphql`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: walk, variables: { after } }),
    });
    const { edges, pageInfo } = dataOf<Walked>(await response.json()).roles;
    places.push(...edges);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return places;
}

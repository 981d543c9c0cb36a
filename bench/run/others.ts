import { bySlug, dataOf, graphql, type Way, type Ways } from "./work";

const byWeight = "sort: [{edge: {weight: DESC}}, {node: {NAME: ASC}}, {node: {id: ASC}}]";
const skillsFirst = byWeight.replace("NAME", "name");
const rolesFirst = byWeight.replace("NAME", "title");

const q1 = `query Q1($slug: ID!) {
  roles(where: {id: {eq: $slug}}) { title requiresConnection(first: 20, ${skillsFirst}) { edges { properties { importance } node { name kind } } } }
}`;
const q2 = `query Q2($from: String!, $roles: Int!, $others: Int!) {
  roles(where: {title: {gte: $from}}, sort: [{title: ASC}, {id: ASC}], limit: $roles) {
    title
    requiresConnection(first: 10, ${skillsFirst}) {
      edges { properties { importance } node { name kind requiredByConnection(first: $others, ${rolesFirst}) { edges { node { title } } } } }
    }
  }
}`;
const gap = `query Gap($from: ID!, $to: ID!) {
  a: roles(where: {id: {eq: $from}}) { requires { id } }
  b: roles(where: {id: {eq: $to}}) { requiresConnection(${skillsFirst}) { edges { properties { importance } node { slug: id name } } } }
}`;
const gapByCypher = `query Gap($from: ID!, $to: ID!) { gap(from: $from, to: $to) { importance slug name } }`;

interface Edge<Node> {
  readonly properties: { readonly importance: string };
  readonly node: Node;
}
interface Skill {
  readonly name: string;
  readonly kind: string;
}
interface Asked {
  readonly slug: string;
  readonly name: string;
}
interface Role<Node> {
  readonly title: string;
  readonly requiresConnection: { readonly edges: readonly Edge<Node>[] };
}
type WithRoles = Skill & { readonly requiredByConnection: { readonly edges: readonly { readonly node: { readonly title: string } }[] } };

/** @neo4j/graphql. Its gap is two roles in one request, and the client takes the one from the other. */
export const peer: Pick<Ways, "q1" | "q2" | "gap"> = {
  q1: {
    ask: (input) => graphql(q1, input),
    read: (answer) => dataOf<{ roles: Role<Skill>[] }>(answer).roles.map(({ title, requiresConnection }) => ({
      title, skills: requiresConnection.edges.map(({ properties, node }) => ({ ...properties, ...node })),
    }))[0],
  },
  q2: {
    ask: ({ from, roles, others }) => graphql(q2, { from, roles, others }),
    read: (answer) => dataOf<{ roles: Role<WithRoles>[] }>(answer).roles.map(({ title, requiresConnection }) => ({
      title,
      skills: requiresConnection.edges.map(({ properties, node: { name, kind, requiredByConnection } }) => ({
        ...properties, name, kind, roles: requiredByConnection.edges.map(({ node }) => node.title),
      })),
    })),
  },
  gap: {
    ask: (input) => graphql(gap, input),
    read: (answer) => {
      const { a, b } = dataOf<{ a: { requires: { id: string }[] }[]; b: Role<Asked>[] }>(answer);
      const held = new Set(a[0]?.requires.map(({ id }) => id));
      const asked = b[0]?.requiresConnection.edges ?? [];
      return bySlug(asked.filter(({ node }) => !held.has(node.slug)).map(({ properties, node }) => ({ ...properties, ...node })));
    },
  },
};

/** The same server with the hand-written statement as a field of its own. */
export const peerByCypher: Way<"gap"> = {
  ask: (input) => graphql(gapByCypher, input),
  read: (answer) => bySlug(dataOf<{ gap: Asked[] }>(answer).gap),
};

const same = (answer: unknown) => answer;

/** node:http and one hand-written statement. */
export const bare: Ways = {
  q1: { ask: (body) => ({ path: "/q1", body }), read: same },
  q2: { ask: (body) => ({ path: "/q2", body }), read: same },
  gap: { ask: (body) => ({ path: "/gap", body }), read: (answer) => bySlug(answer as Asked[]) },
  match: { ask: (body) => ({ path: "/match", body }), read: same },
  overlap: { ask: (body) => ({ path: "/overlap", body }), read: same },
};

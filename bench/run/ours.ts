import { bySlug, dataOf, graphql, type Ways } from "./work";

const q1 = `query Q1($slug: String!) {
  role(slug: $slug) { title skills(first: 20) { edges { importance node { name kind } } } }
}`;
const q2 = `query Q2($after: String, $roles: Int!, $others: Int!) {
  roles(first: $roles, after: $after) {
    nodes { title skills(first: 10) { edges { importance node { name kind roles(first: $others) { nodes { title } } } } } }
  }
}`;
const gap = `query Gap($from: String!, $to: String!) {
  skillGap(from: {slug: $from}, to: {slug: $to}) { skills(changes: [GAINED], first: 100) { importance skill { slug name } } }
}`;
const match = `query Match($skills: [HeldSkillInput!]!) {
  matchRoles(skills: $skills, first: 10) { role { slug title } readiness { score } effort }
}`;
const overlap = `query Overlap($roles: [RoleRef!]!) { overlap(roles: $roles) { scores } }`;

interface Edge<Node> {
  readonly importance: string;
  readonly node: Node;
}
interface Skill {
  readonly name: string;
  readonly kind: string;
}
interface Titled {
  readonly title: string;
}
type Page = Titled & { readonly skills: { readonly edges: readonly Edge<Skill & { readonly roles: { readonly nodes: readonly Titled[] } }>[] } };

/** This API. */
export const ours: Ways = {
  q1: {
    ask: (input) => graphql(q1, input),
    read: (answer) => {
      const { role } = dataOf<{ role: Titled & { skills: { edges: Edge<Skill>[] } } }>(answer);
      return { title: role.title, skills: role.skills.edges.map(({ importance, node }) => ({ importance, ...node })) };
    },
  },
  q2: {
    ask: ({ after, roles, others }) => graphql(q2, { after, roles, others }),
    read: (answer) => dataOf<{ roles: { nodes: Page[] } }>(answer).roles.nodes.map(({ title, skills }) => ({
      title,
      skills: skills.edges.map(({ importance, node: { name, kind, roles } }) => ({ importance, name, kind, roles: roles.nodes.map((role) => role.title) })),
    })),
  },
  gap: {
    ask: (input) => graphql(gap, input),
    read: (answer) => bySlug(
      dataOf<{ skillGap: { skills: { importance: string; skill: { slug: string; name: string } }[] } }>(answer).skillGap.skills
        .map(({ importance, skill }) => ({ importance, ...skill })),
    ),
  },
  match: {
    ask: (input) => graphql(match, input),
    read: (answer) => dataOf<{ matchRoles: { role: object; readiness: { score: number }; effort: number }[] }>(answer).matchRoles
      .map(({ role, readiness, effort }) => ({ ...role, readiness: readiness.score, effort })),
  },
  overlap: {
    ask: ({ slugs }) => graphql(overlap, { roles: slugs.map((slug) => ({ slug })) }),
    read: (answer) => dataOf<{ overlap: { scores: number[][] } }>(answer).overlap.scores,
  },
};

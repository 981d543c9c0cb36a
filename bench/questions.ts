import type { SnapshotRows } from "../src/analysis/snapshot";

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whom and what the questions are about. */
interface Subjects {
  readonly role: string;
  /** Two moves from the role. */
  readonly target: string;
  readonly skills: readonly { readonly slug: string; readonly proficiency: number }[];
  readonly lacking: string | undefined;
  readonly roles: readonly { readonly slug: string }[];
  readonly families: readonly string[];
}

/** The questions over the whole ontology, asked of a role in its middle and of a person with thirty of that role's skills. */
export function questionsOn(rows: SnapshotRows): Question[] {
  const subjects = subjectsOf(rows);
  return questions.map(({ variables, ...question }) => ({ ...question, variables: variables(subjects) }));
}

function subjectsOf({ roles, transitions }: SnapshotRows): Subjects {
  const known = roles.filter(({ requirements }) => requirements.length > 0);
  const { slug: role, requirements } = known[Math.floor(known.length / 2)] as SnapshotRows["roles"][number];
  const next = (from: string | undefined) => transitions.find((move) => move.from === from && move.to !== role)?.to;
  return {
    role,
    target: next(next(role)) ?? role,
    skills: requirements.slice(0, 30).map(({ skill }) => ({ slug: skill, proficiency: 3 })),
    lacking: requirements.at(-1)?.skill,
    roles: known.slice(0, 200).map(({ slug }) => ({ slug })),
    families: [...new Set(known.flatMap(({ family }) => family ?? []))],
  };
}

const questions: readonly (Omit<Question, "variables"> & { readonly variables: (subjects: Subjects) => Question["variables"] })[] = [
  {
    name: "match 30 skills against all roles, with what to learn next",
    query: `query ($skills: [HeldSkillInput!]!) { matchRoles(skills: $skills, first: 10) { role { title } readiness { score } effort learnNext { skill { name } gain opens { title } } } }`,
    variables: ({ skills }) => ({ skills }),
  },
  {
    name: "what one more skill changes",
    query: `query ($skills: [HeldSkillInput!]!, $learn: [HeldSkillInput!]!) { whatIf(skills: $skills, learn: $learn) { opened { role { title } } changes(first: 10) { role { title } before after } } }`,
    variables: ({ skills, lacking }) => ({ skills, learn: [{ slug: lacking, proficiency: 4 }] }),
  },
  {
    name: "ten most similar roles",
    query: `query ($role: String!) { role(slug: $role) { similarRoles(first: 10) { role { title } score shared(first: 5) { skill { name } score } } } }`,
    variables: ({ role }) => ({ role }),
  },
  {
    name: "roles within 3 moves, the readiest 50",
    query: `query ($role: String!) { reachableRoles(from: { slug: $role }, withinMoves: 3, first: 50) { role { title } moves } }`,
    variables: ({ role }) => ({ role }),
  },
  {
    name: "the same with their readiness in full",
    query: `query ($role: String!) { reachableRoles(from: { slug: $role }, withinMoves: 3, first: 50) { role { title } moves readiness { score band } } }`,
    variables: ({ role }) => ({ role }),
  },
  {
    name: "roles within 2 moves of 30 skills",
    query: `query ($skills: [HeldSkillInput!]!) { reachableRoles(from: { skills: $skills }, withinMoves: 2, minReadiness: 0.3, first: 10) { role { title } moves readiness { score } } }`,
    variables: ({ skills }) => ({ skills }),
  },
  {
    name: "three best routes to a role two moves away",
    query: `query ($from: String!, $to: String!) { careerPaths(from: { slug: $from }, to: { slug: $to }, first: 3, constraints: { maxMoves: 5 }) { roles { title } cost hops { gap { readiness { score } } } } }`,
    variables: ({ role, target }) => ({ from: role, to: target }),
  },
  {
    name: "overlap of 200 roles with each other",
    query: `query ($roles: [RoleRef!]!) { overlap(roles: $roles) { scores } }`,
    variables: ({ roles }) => ({ roles }),
  },
  {
    name: "the same by cosine, with the 20 nearest pairs explained",
    query: `query ($roles: [RoleRef!]!) { overlap(roles: $roles, metric: COSINE) { scores pairs(first: 20) { a { title } b { title } score shared(first: 5) { skill { name } score } } } }`,
    variables: ({ roles }) => ({ roles }),
  },
  {
    name: "ten skills that set a role apart",
    query: `query ($role: String!) { distinguishingSkills(role: { slug: $role }, first: 10) { skill { name } rca } }`,
    variables: ({ role }) => ({ role }),
  },
  {
    name: "ten skills that bridge two families",
    query: `query ($from: String!, $to: String!) { bridgeSkills(from: $from, to: $to, first: 10) { skill { name } gain } }`,
    variables: ({ families: [from, to] }) => ({ from, to }),
  },
];

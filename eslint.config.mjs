import tseslint from "typescript-eslint";

/** Lint is architecture: who may talk to Neo4j, where GraphQL ends, and which way the ontology's data goes. */
const neo4j = { name: "neo4j-driver", message: "Only src/graph talks to Neo4j." };
const graphqlTypes = { name: "type-graphql", message: "Only *.type.ts, *.args.ts, *.resolver.ts and schema.ts declare GraphQL." };
const restrictImports = (...paths) => ({ "no-restricted-imports": ["error", { paths }] });
const noFolder = (...folders) => ({
  regex: `^\\.\\./(${folders.join("|")})/`,
  message: "The data goes one way: seeds → facts → loading → graph (docs/decisions/0009); what folders share is in src/ontology or at the top of src.",
});
/** The imports of one folder on the way from seed files to the graph. */
const oneWay = (folder, ...forbidden) => ({
  files: [`src/${folder}/**`],
  rules: { "no-restricted-imports": ["error", { paths: [neo4j, graphqlTypes], patterns: [noFolder(...forbidden)] }] },
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".data/", "coverage/", "tests/support/generated/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ["error", "smart"],
      "max-lines": ["error", 170],
      "max-lines-per-function": ["error", 30],
      "no-console": "error",
      "no-param-reassign": "error",
      "no-var": "error",
      "prefer-const": "error",
      ...restrictImports(neo4j, graphqlTypes),
    },
  },
  { files: ["src/graph/**", "tests/support/**", "tests/graph/profile.ts"], rules: restrictImports(graphqlTypes) },
  oneWay("seeds", "facts", "loading", "graph", "search", "cli"),
  oneWay("facts", "loading", "graph", "search", "cli"),
  oneWay("loading", "seeds", "search", "cli"),
  { files: ["src/**/*.type.ts", "src/**/*.args.ts", "src/**/*.resolver.ts", "src/schema.ts", "src/plain-resolvers.ts"], rules: restrictImports(neo4j) },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/embedded/**", "src/cli/**", "src/main.ts"],
    rules: { "no-restricted-properties": ["error", { object: "process", property: "env", message: "Settings come from src/config.ts." }] },
  },
  {
    files: ["tests/**"],
    rules: { "max-lines": ["error", 200], "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);

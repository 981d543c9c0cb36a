/** Lets a child process of a test run TypeScript: `node -r ./tests/support/ts.cjs script.ts`. */
const { readFileSync } = require("node:fs");
const { transpileModule } = require("typescript");
const { compilerOptions } = require("../../tsconfig.json");

require.extensions[".ts"] = (module, fileName) => {
  const { outputText } = transpileModule(readFileSync(fileName, "utf8"), { fileName, compilerOptions: { ...compilerOptions, noEmit: false } });
  module._compile(outputText, fileName);
};

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: { "\\.ts$": "ts-jest" },
  setupFiles: ["reflect-metadata", "<rootDir>/tests/support/properties.ts"],
  globalSetup: "<rootDir>/tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/tests/support/global-teardown.ts",
  maxWorkers: 2,
  testTimeout: 30_000,
};

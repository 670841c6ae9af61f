/**
 * Four kinds of tests, from fast to slow. `npm test` brings up what each needs; by hand, start it through
 * `npm test -- unit` (or module, http, e2e) rather than by `jest`, so that a database is there.
 */

const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
}

/** Packages that come as ES modules only; Jest runs CommonJS, so these are compiled as well. */
const ES_ONLY = ["culori", "thumbhash"]

const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_ONLY.join("|")})/)`, "/\\.medusa/"],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.kct/"],
}

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: [
        "<rootDir>/plugins/**/*.test.ts?(x)",
        "<rootDir>/storefront/**/*.test.ts?(x)",
        "<rootDir>/backend/**/*.test.ts",
      ],
      moduleNameMapper: {
        "^@kct/contract$": "<rootDir>/plugins/ties/src/contract/index.ts",
        "^@kct/drawing$": "<rootDir>/plugins/ties/src/drawing/index.ts",
        "^@kct/colour/(.*)$": "<rootDir>/plugins/ties/src/domain/colour/$1.ts",
        "^@kct/money$": "<rootDir>/plugins/ties/src/domain/payments/minor.ts",
        "^@/(.*)$": "<rootDir>/storefront/$1",
        "^server-only$": "<rootDir>/backend/test/harness/empty-module.ts",
      },
    },
    {
      ...common,
      displayName: "module",
      testMatch: ["<rootDir>/plugins/**/*.module-spec.ts"],
      setupFiles: ["<rootDir>/backend/test/harness/require-database.ts"],
    },
    {
      ...common,
      displayName: "http",
      testMatch: ["<rootDir>/backend/test/*.spec.ts"],
      setupFiles: ["<rootDir>/backend/test/harness/require-database.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/backend/test/e2e/*.e2e.ts"],
    },
  ],
}

/**
 * The arrows of the house, held by a tool so that nobody has to remember them:
 * domain ← modules ← workflows ← doors, and only `contract/` (and what is pure of colours, of drawing and of money) crosses to shop and desk.
 */

const SRC = "^plugins/[^/]+/src"
const DOORS = `${SRC}/(api|subscribers|jobs)/`
const TESTS = "\\.(test|spec|module-spec|e2e)\\.tsx?$"

/** Every folder of a plugin's sources but these. */
const allBut = (...folders) => `${SRC}/(?!(${folders.join("|")})(/|\\.ts$))`

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two modules that need each other are one module, or lack a third.",
      severity: "error",
      // Medusa's models name each other in both directions of a relation, lazily.
      from: { pathNot: "/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere fails only at run time.",
      severity: "error",
      from: { pathNot: "^plugins/[^/]+/src/admin/" },
      // Our own packages resolve to builds, which may not be there yet; the compiler looks at those.
      to: { couldNotResolve: true, pathNot: "^@kct/" },
    },
    {
      name: "domain-imports-nothing-of-ours",
      comment: "Decisions are pure: they know no table, no workflow and no door.",
      severity: "error",
      from: { path: `${SRC}/domain/`, pathNot: TESTS },
      to: { path: allBut("domain") },
    },
    {
      name: "domain-knows-no-medusa-and-no-io",
      comment: "A decision is a function of its inputs.",
      severity: "error",
      from: { path: `${SRC}/domain/`, pathNot: TESTS },
      to: {
        path: "(^|/)node_modules/@medusajs/|^(node:)?(fs|fs/promises|http|https|net|child_process|os|path|process)$",
      },
    },
    {
      name: "drawing-is-pure",
      comment: "The shop draws ties in the browser with it: no Medusa, nothing of ours but the domain.",
      severity: "error",
      from: { path: `${SRC}/drawing/`, pathNot: TESTS },
      to: { path: `${allBut("drawing", "domain")}|(^|/)node_modules/@medusajs/` },
    },
    {
      name: "contract-stands-alone",
      comment: "Shop and desk import it: it may bring nothing else along.",
      severity: "error",
      from: { path: `${SRC}/contract/`, pathNot: TESTS },
      to: { path: allBut("contract") },
    },
    {
      name: "modules-below-workflows",
      comment: "Tables and their services know neither who uses them nor who calls.",
      severity: "error",
      from: { path: `${SRC}/modules/`, pathNot: TESTS },
      to: { path: `${SRC}/(workflows|api|subscribers|jobs|admin|catalogue-view)(/|$)` },
    },
    {
      name: "integrations-below-workflows",
      comment: "The client of an outside service serves workflows and knows none.",
      severity: "error",
      from: { path: `${SRC}/integrations/`, pathNot: TESTS },
      to: { path: `${SRC}/(workflows|api|subscribers|jobs|admin|modules)(/|$)` },
    },
    {
      name: "workflows-below-doors",
      comment: "What the system does knows no door through which it is asked.",
      severity: "error",
      from: { path: `${SRC}/workflows/`, pathNot: TESTS },
      to: { path: `${DOORS}|${SRC}/admin/` },
    },
    {
      name: "admin-by-http-only",
      comment:
        "The desk reaches the server over HTTP and shares the contract with it, the drawing of a tie, and the table of a quote's life.",
      severity: "error",
      from: { path: `${SRC}/admin/`, pathNot: TESTS },
      to: { path: allBut("admin", "contract", "drawing", "domain/quotes") },
    },
    {
      name: "shop-by-http-only",
      comment:
        "The shop reaches the server over HTTP and shares the contract, the drawing of a tie, what goes with what, and the smallest units of money.",
      severity: "error",
      from: { path: "^storefront/", pathNot: TESTS },
      to: { path: `^backend/|${allBut("contract", "drawing", "domain/colour", "domain/payments/minor")}` },
    },
    {
      name: "plugins-know-no-host",
      comment: "A plugin installs into any store: not into this repository alone.",
      severity: "error",
      from: { path: "^plugins/", pathNot: TESTS },
      to: { path: "^(backend|storefront|medusa-config)" },
    },
    {
      name: "no-plugin-imports-another",
      comment: "Each can be installed alone.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/[^/]+/", pathNot: "^plugins/$1/" },
    },
    {
      name: "host-uses-plugins-by-name",
      comment: "The store imports what the package exports, as any other store has to.",
      severity: "error",
      from: { path: "^backend/", pathNot: TESTS },
      to: { path: "^plugins/[^/]+/src/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.next|\\.kct|coverage)/|next-env\\.d\\.ts$|^(\\.\\./)+" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "backend/test/tsconfig.cruise.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
  },
}

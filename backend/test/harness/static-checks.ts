import fs from "node:fs"
import path from "node:path"
import { progressLine } from "../../start/bootstrap/line.cjs"
import { pluginFolders } from "../../start/steps/plugin-build"
import { print, tool, type Session } from "./session"
import { check, sum, type Tally } from "./tally"

/** One check that needs nothing running: it passes or it does not. */
interface Check {
  name: string
  script: string
  args: readonly string[]
  cwd?: string
}

const TSC = "typescript/bin/tsc"

export const FORMAT: Check[] = [
  { name: "prettier", script: "prettier/bin/prettier.cjs", args: ["--check", "--log-level=warn", "."] },
]

export const LINT: Check[] = [{ name: "oxlint", script: "oxlint/bin/oxlint", args: ["--deny-warnings"] }]

export const ARROWS: Check[] = [
  {
    name: "dependency-cruiser",
    script: "dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["--config", ".dependency-cruiser.cjs", "--output-type", "err", "backend", "plugins", "storefront"],
  },
]

/** Every TypeScript project of the repository, tests included. */
export function typeChecks(root: string): Check[] {
  const projects = [
    "tsconfig.json",
    "tsconfig.tests.json",
    ...pluginFolders(root).flatMap((plugin) => [
      `${plugin}/tsconfig.json`,
      `${plugin}/src/admin/tsconfig.json`,
    ]),
  ].filter((project) => fs.existsSync(path.join(root, project)))
  const shop = path.join(root, "storefront")
  return [
    ...projects.map((project) => ({
      name: `tsc ${project}`,
      script: TSC,
      args: ["--noEmit", "-p", project],
    })),
    // The types of the shop's routes are generated from its folders.
    {
      name: "next typegen",
      script: "../storefront/node_modules/next/dist/bin/next",
      args: ["typegen"],
      cwd: shop,
    },
    {
      name: "tsc storefront/tsconfig.json",
      script: "../storefront/node_modules/typescript/bin/tsc",
      args: ["--noEmit", "-p", "."],
      cwd: shop,
    },
  ]
}

/** Runs checks one after another, and shows what a failed one said. */
export async function runChecks(session: Session, checks: readonly Check[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const one of checks) {
    const began = Date.now()
    const said: string[] = []
    const passed = await tool(session, { ...one, onLine: (line) => said.push(line) })
    print(
      progressLine(passed ? "done" : "failed", one.name, Date.now() - began, passed ? "" : said.join("\n")),
    )
    tallies.push(check(passed))
  }
  return sum(tallies)
}

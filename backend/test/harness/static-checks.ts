import fs from "node:fs"
import os from "node:os"
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

/**
 * Every TypeScript project, tests included, but those that a build checks anyway: plugins are built with their types
 * checked before this runs.
 */
export function typeChecks(root: string): Check[] {
  const desks = pluginFolders(root).map((plugin) => `${plugin}/src/admin/tsconfig.json`)
  const projects = [
    "tsconfig.tests.json",
    ...desks.filter((project) => fs.existsSync(path.join(root, project))),
  ]
  return [
    ...projects.map((project) => ({
      name: `tsc ${project}`,
      script: TSC,
      args: ["--noEmit", "-p", project],
    })),
    {
      name: "tsc storefront",
      script: TSC,
      args: ["--noEmit", "-p", "tsconfig.tests.json"],
      cwd: path.join(root, "storefront"),
    },
  ]
}

/** The types of the shop's routes, which Next generates from its folders. */
export const shopRouteTypes = (root: string): Check => ({
  name: "next typegen",
  script: "../storefront/node_modules/next/dist/bin/next",
  args: ["typegen"],
  cwd: path.join(root, "storefront"),
})

async function runCheck(session: Session, one: Check): Promise<Tally> {
  const began = Date.now()
  const said: string[] = []
  const passed = await tool(session, { ...one, onLine: (line) => said.push(line) })
  print(progressLine(passed ? "done" : "failed", one.name, Date.now() - began, passed ? "" : said.join("\n")))
  return check(passed)
}

/** Runs checks side by side, one a processor, and shows what a failed one said. */
export async function runChecks(session: Session, checks: readonly Check[]): Promise<Tally> {
  const waiting = [...checks]
  const tallies: Tally[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) tallies.push(await runCheck(session, next))
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker))
  return sum(tallies)
}

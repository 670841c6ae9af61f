import fs from "node:fs"
import path from "node:path"
import { print, tool, type Session } from "./session"
import { SLOWNESS } from "./window"
import { countJest, type JestReport, type Tally } from "./tally"

/** Milliseconds that one test may take, by the project it is in. */
const TIMEOUT_MS = { unit: 30_000, module: 60_000, http: 120_000, e2e: 180_000 * SLOWNESS }

/**
 * Two Medusas at a time, each on a database of its own; the browser's journeys share one stack, so they come one after
 * the other.
 */
const WORKERS: Record<keyof typeof TIMEOUT_MS, readonly string[]> = {
  unit: [],
  module: ["--runInBand"],
  http: ["--maxWorkers=2"],
  e2e: ["--runInBand"],
}

/** Runs one project of the Jest configuration, or the files of it that are named, and counts it. */
export async function runJest(
  { session, only }: { session: Session; only: readonly string[] },
  project: keyof typeof TIMEOUT_MS,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const report = path.join(session.folder, `${project}.json`)
  const endedWell = await tool(session, {
    name: `jest ${project}`,
    script: "jest/bin/jest.js",
    // Medusa's test runners import modules dynamically, which Jest allows only with this flag; under it Jest
    // refuses to compile ES modules to CommonJS, which the unit tests of the shop live on.
    nodeArgs: project === "unit" ? [] : ["--experimental-vm-modules", "--no-warnings=ExperimentalWarning"],
    args: [
      ...only,
      "--ci",
      "--selectProjects",
      project,
      "--testTimeout",
      String(TIMEOUT_MS[project]),
      "--json",
      "--outputFile",
      report,
      ...WORKERS[project],
      // A server that a spec left open must not hold the run up.
      ...(project === "unit" ? [] : ["--forceExit", "--silent"]),
    ],
    // What Medusa logs of its migrations and of each sync would bury what failed.
    env: { LOG_LEVEL: "error", ...env },
    onLine: print,
  })
  const found = fs.existsSync(report)
  const counted: JestReport | undefined = found ? JSON.parse(fs.readFileSync(report, "utf8")) : undefined
  return countJest(counted, endedWell)
}

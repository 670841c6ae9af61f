/**
 * The property of all prices, at length: preview = cart = order = the provider's minor units, for drawn parties, codes
 * and edits, through the real app.
 *
 *   npm run check:prices             10,000 parties, of which each edit makes another: hours on two cores
 *   npm run check:prices -- 500 7    500 parties, drawn by the seed 7: minutes
 *
 * Brings up a throwaway PostgreSQL. Exits 1 when one amount differs, and shows the parties for which it did.
 */
import { buildPlugins } from "../start/steps/plugin-build"
import { openServer, serverEnv } from "../test/harness/database"
import { print, type Session, tool } from "../test/harness/session"
import { runBench } from "./run"

const PARTIES = "10000"
const SEED = "1"

async function check(session: Session, parties: string, seed: string): Promise<boolean> {
  await buildPlugins(session.run)
  print(`${parties} parties, seed ${seed}`)
  return tool(session, {
    name: "jest http",
    script: "jest/bin/jest.js",
    nodeArgs: ["--experimental-vm-modules", "--no-warnings=ExperimentalWarning"],
    args: [
      "--selectProjects=http",
      "--runInBand",
      "--forceExit",
      "--silent",
      "--testPathPattern=backend/test/bundles\\.spec",
      "--testNamePattern=provider's minor units",
    ],
    env: {
      ...serverEnv(await openServer(session)),
      KCT_PRICE_SAMPLES: parties,
      KCT_PRICE_SEED: seed,
      // What Medusa logs of each event would bury what differs.
      LOG_LEVEL: "error",
    },
    onLine: print,
  })
}

const [parties = PARTIES, seed = SEED] = process.argv.slice(2)

void runBench((session) => check(session, parties, seed))

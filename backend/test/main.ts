import { describe as explain } from "../start/problem"
import { forgetRouteTypes } from "../start/route-types"
import { stopOnSignal } from "../start/process/signals"
import { urlOf } from "../start/run"
import { startStack } from "../start/stack"
import { buildPlugins } from "../start/steps/plugin-build"
import { DEMO_OWNER, DEMO_SHOPPER } from "../seed/data/accounts"
import { findChromium } from "./harness/chromium"
import { openServer, serverEnv, serverUrl, type TestServer } from "./harness/database"
import { stackEnv } from "./harness/e2e"
import { runJest } from "./harness/jest-stage"
import { startRedis } from "./harness/redis"
import { openStandIns } from "./harness/stand-ins"
import { memoryFolder } from "./harness/memory"
import { closeSession, openSession, print, removeAtExit, type Session } from "./harness/session"
import { chooseStages, type Choice, type Stage } from "./harness/stages"
import { ARROWS, FORMAT, LINT, runChecks, shopRouteTypes, typeChecks } from "./harness/static-checks"
import { sum, verdict, type Tally } from "./harness/tally"

/** What stages share: made by the first that needs it. */
class Ground {
  private server: Promise<TestServer> | undefined
  private plugins: Promise<void> | undefined

  constructor(
    readonly session: Session,
    readonly only: readonly string[],
  ) {}

  database(): Promise<TestServer> {
    return (this.server ??= this.openServer())
  }

  builtPlugins(): Promise<void> {
    return (this.plugins ??= buildPlugins(this.session.run))
  }

  private openServer(): Promise<TestServer> {
    const memory = memoryFolder()
    if (memory) removeAtExit(memory)
    return openServer(this.session, memory)
  }
}

/** Without Redis only the specs that are about it fail, each in its own sentence. */
async function redisEnv(session: Session): Promise<Record<string, string>> {
  try {
    return { KCT_TEST_REDIS_URL: await startRedis(session) }
  } catch (error) {
    print(explain(error))
    return {}
  }
}

async function runHttp(ground: Ground): Promise<Tally> {
  await ground.builtPlugins()
  const env = serverEnv(await ground.database())
  return runJest(ground, "http", { ...env, ...(await redisEnv(ground.session)) })
}

/** The journeys, on one production stack that comes up by the same steps as `npm start`. */
async function runJourneys(ground: Ground): Promise<Tally> {
  const { run } = ground.session
  const browser = findChromium()
  const value = serverUrl(await ground.database(), "kct_journeys")
  const standIns = await openStandIns(run)
  const settings = {
    ...run.settings,
    databaseUrl: { value, from: "the environment" as const },
    environment: { ...run.settings.environment, ...standIns.env },
  }
  const { medusaPid } = await Promise.race([startStack({ ...run, settings }), run.supervisor.failure])
  return runJest(ground, "e2e", {
    CHROMIUM_PATH: browser,
    ...stackEnv({
      shopUrl: urlOf.shop(settings),
      apiUrl: urlOf.api(settings),
      tiesUrl: urlOf.ties(settings),
      mailUrl: urlOf.mail(settings),
      stripeUrl: standIns.stripeUrl,
      paypalUrl: standIns.paypalUrl,
      medusaPid,
      databaseUrl: value,
      owner: { email: DEMO_OWNER.email, password: run.secrets.ownerPassword },
      deskPassword: run.secrets.deskPassword,
      shopper: { email: DEMO_SHOPPER.email, password: run.secrets.shopperPassword },
    }),
  })
}

const RUN: Record<Stage, (ground: Ground) => Promise<Tally>> = {
  format: ({ session }) => runChecks(session, FORMAT),
  lint: ({ session }) => runChecks(session, LINT),
  arrows: ({ session }) => runChecks(session, ARROWS),
  types: async (ground) => {
    const { session } = ground
    await ground.builtPlugins()
    forgetRouteTypes(session.root)
    const routes = await runChecks(session, [shopRouteTypes(session.root)])
    return sum([routes, await runChecks(session, typeChecks(session.root))])
  },
  unit: async (ground) => {
    await ground.builtPlugins()
    return runJest(ground, "unit")
  },
  module: async (ground) => runJest(ground, "module", serverEnv(await ground.database())),
  http: runHttp,
  e2e: runJourneys,
}

/** A stage that could not even run is one failure, and the next ones still run. */
async function runStage(stage: Stage, ground: Ground): Promise<Tally> {
  print(`\n== ${stage}`)
  try {
    const tally = await RUN[stage](ground)
    for (const note of tally.notes) print(note)
    return tally
  } catch (error) {
    print(explain(error))
    return { passed: 0, failed: 1, notes: [] }
  }
}

/** `npm test`: every stage, or what is named. Its last line is "N passed, N failed". */
export async function main(root: string, args: readonly string[]): Promise<void> {
  let choice: Choice
  try {
    choice = chooseStages(args)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
  const session = await openSession(root)
  stopOnSignal(session.run, print)
  const ground = new Ground(session, choice.only)
  const tallies: Tally[] = []
  for (const stage of choice.stages) tallies.push(await runStage(stage, ground))
  await closeSession(session)
  const total = sum(tallies)
  process.stdout.write(`\n${verdict(total)}\n`, () => process.exit(total.failed === 0 ? 0 : 1))
}

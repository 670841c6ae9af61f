import { readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { childEnv, logOf, medusaCli, urlOf } from "../../start/run"
import { fillDatabase, prepareGround } from "../../start/stack"
import { untilAnswers } from "../../start/wait"
import type { Session } from "../../test/harness/session"

/** Medusa in production mode over the reference catalogue, with nothing else to do, and its statements counted. */
export interface Store {
  api: string
  /** Process id of Medusa. */
  pid: number
  databaseUrl: string
  headers: Record<string, string>
  /** Statements that one request costs, on average over `requests` of them. */
  statementsOf(url: string, headers?: Readonly<Record<string, string>>): Promise<number>
  /** Statements that go to the database, whoever sends them, while `work` runs. */
  statementsDuring(work: () => Promise<unknown>): Promise<number>
}

/** Drawing and syncing go on in the background, and would be measured as well. */
const QUIET = JSON.stringify({ sync: { schedule: null }, pictures: { draw: false, schedule: null } })

export async function openStore(session: Session): Promise<Store> {
  const { run, root, folder } = session
  const ground = await prepareGround(run)
  const env = { ...ground.env, KCT_TIES_OPTIONS: QUIET, KCT_ADMIN: "off" }
  const { publishableKey } = await fillDatabase(run, { ...ground, env })
  const counted = path.join(folder, "query-count")
  const api = urlOf.api(run.settings)
  const child = await run.progress.step("medusa", async () => {
    const medusa = run.supervisor.start({
      name: "Medusa",
      ...medusaCli(root, "start", "--port", String(run.settings.ports.api)),
      cwd: root,
      env: childEnv(run, {
        ...env,
        NODE_ENV: "production",
        NODE_OPTIONS: `--require ${path.join(__dirname, "count-queries.cjs")}`,
        KCT_QUERY_COUNT: counted,
      }),
      log: logOf(run, "medusa"),
    })
    await untilAnswers({
      name: "Medusa",
      url: `${api}/health`,
      withinMs: 120_000,
      alive: () => medusa.running,
    })
    return { value: medusa, note: api }
  })

  async function queries(): Promise<number> {
    rmSync(counted, { force: true })
    process.kill(child.pid, "SIGUSR2")
    for (let tries = 0; tries < 100; tries++) {
      await sleep(50)
      try {
        return Number(readFileSync(counted, "utf8"))
      } catch {
        // Not written yet.
      }
    }
    throw new Error("Medusa did not tell how many statements it sent")
  }

  const headers = { "x-publishable-api-key": publishableKey }
  const REQUESTS = 20
  return {
    api,
    pid: child.pid,
    databaseUrl: ground.env["DATABASE_URL"] ?? "",
    headers,
    async statementsOf(url, extra = {}) {
      const ask = async () => (await fetch(url, { headers: { ...headers, ...extra } })).arrayBuffer()
      await ask()
      const before = await queries()
      for (let each = 0; each < REQUESTS; each++) await ask()
      return ((await queries()) - before) / REQUESTS
    },
    async statementsDuring(work) {
      const before = await queries()
      await work()
      return (await queries()) - before
    },
  }
}

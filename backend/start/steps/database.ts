import { publicName } from "../database/connection"
import { startEmbedded } from "../database/embedded"
import { reachGivenDatabase } from "../database/given"
import { logOf, childEnv, type Run } from "../run"

export interface Database {
  url: string
  /** For the summary. */
  description: string
}

/** The given PostgreSQL, or the built-in one with its data kept between runs. */
export function openDatabase(run: Run): Promise<Database> {
  const { settings } = run
  return run.progress.step("database", async () => {
    if (settings.databaseUrl) {
      const url = await reachGivenDatabase(settings.databaseUrl)
      const name = publicName(url)
      return {
        value: { url, description: `PostgreSQL at ${name} (DATABASE_URL from ${settings.databaseUrl.from})` },
        note: `DATABASE_URL reached: ${name}`,
      }
    }
    const { url, created, data } = await startEmbedded(run.supervisor, {
      root: settings.root,
      stateDir: settings.stateDir,
      port: settings.ports.postgres,
      password: run.secrets.postgresPassword,
      database: "kct_ties",
      log: logOf(run, "postgres"),
      env: childEnv(run),
      throwaway: run.throwaway,
    })
    return {
      value: { url, description: `built-in PostgreSQL on port ${settings.ports.postgres}, data in ${data}` },
      note: created ? "built-in PostgreSQL made and started" : "built-in PostgreSQL started",
    }
  })
}

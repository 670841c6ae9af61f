import { readStamp, writeStamp } from "../database/stamps"
import { logOf, medusaCli, type Run } from "../run"
import { hashSources } from "../staleness"
import { pluginFolders } from "./plugin-build"

/** What the tables depend on: Medusa's version, and the models, links and migrations of the plugins. */
function schemaHash(root: string): string {
  const places = pluginFolders(root).flatMap((plugin) => [`${plugin}/src/modules`, `${plugin}/src/links`])
  return hashSources(root, [...places, "medusa-config.js", "package-lock.json"])
}

/** Brings the tables up to date, unless this very database says that it is. */
export function migrate(run: Run, databaseUrl: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { root } = run.settings
  return run.progress.step("migrations", async () => {
    const wanted = schemaHash(root)
    const found = await readStamp(databaseUrl, "migrations")
    if (found === wanted) return { value: undefined, note: "fresh, skipped" }
    await run.supervisor.run({
      name: "migrations",
      // Without this flag it asks on the terminal; what is not safe (dropping link tables) is left alone.
      ...medusaCli(root, "db:migrate", "--execute-safe-links"),
      cwd: root,
      env: { ...env, NODE_ENV: "production" },
      log: logOf(run, "migrations"),
    })
    await writeStamp(databaseUrl, "migrations", wanted)
    return { value: undefined, note: found ? "brought up to date" : "tables made" }
  })
}

import fs from "node:fs"
import path from "node:path"
import { childEnv, logOf, medusaCli, urlOf, type Run } from "../run"
import { untilAnswers } from "../wait"
import { serverFolder } from "./server-build"

/**
 * Medusa serves `<its folder>/static` and nothing else, and a build empties that folder; the uploads live
 * outside and are linked in.
 */
export function linkFiles(folder: string, filesDir: string): void {
  fs.mkdirSync(filesDir, { recursive: true })
  const link = path.join(folder, "static")
  const there = fs.lstatSync(link, { throwIfNoEntry: false })
  if (there?.isSymbolicLink()) {
    if (fs.readlinkSync(link) === filesDir) return
    fs.unlinkSync(link)
  }
  fs.symlinkSync(filesDir, link)
}

/**
 * Medusa in production mode, from its build.
 * @returns its process id
 */
export function openMedusa(run: Run, env: Readonly<Record<string, string>>): Promise<number> {
  const { settings } = run
  return run.progress.step("medusa", async () => {
    const folder = serverFolder(settings.root)
    linkFiles(folder, path.join(settings.filesDir, "public"))
    const child = run.supervisor.start({
      name: "Medusa",
      ...medusaCli(settings.root, "start", "--port", String(settings.ports.api)),
      cwd: folder,
      // The build is JavaScript: without this, Medusa's command line compiles it once more as it loads.
      env: childEnv(run, { ...env, NODE_ENV: "production", TS_NODE_IGNORE: ".*" }),
      log: logOf(run, "medusa"),
    })
    await untilAnswers({
      name: "Medusa",
      url: `${urlOf.api(settings)}/health`,
      withinMs: 120_000,
      alive: () => child.running,
    })
    return { value: child.pid, note: urlOf.api(settings) }
  })
}

/**
 * What `GET /ready` says is wrong, in its own words: an empty or old catalogue is worth telling and no reason
 * not to start.
 */
export async function readiness(run: Run): Promise<string | undefined> {
  const answer = await fetch(`${urlOf.api(run.settings)}/ready`, { signal: AbortSignal.timeout(10_000) })
  const body = await answer.text()
  return answer.ok || answer.status === 404 ? undefined : `GET /ready answers ${answer.status}: ${body}`
}

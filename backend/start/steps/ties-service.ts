import { childEnv, logOf, urlOf, type Run } from "../run"
import { untilAnswers } from "../wait"

/** The ties service that was given, or our reference one as a child. */
export function openTiesService(run: Run): Promise<{ url: string; description: string }> {
  const { settings } = run
  const url = urlOf.ties(settings)
  return run.progress.step("ties service", async () => {
    if (settings.tiesApiUrl) {
      const description = `${url} (KCT_TIES_API_URL from ${settings.tiesApiUrl.from})`
      // Whether it answers is the sync's affair: it keeps the last good catalogue and says what was wrong.
      return { value: { url, description }, note: `given: ${url}` }
    }
    const child = run.supervisor.start({
      name: "ties service",
      command: process.execPath,
      args: ["--import", "tsx", "backend/ties-service/main.ts"],
      cwd: settings.root,
      env: childEnv(run, { PORT: String(settings.ports.ties) }),
      log: logOf(run, "ties-service"),
      ...shown(run),
    })
    await untilAnswers({
      name: "The ties service",
      url: `${url}/health`,
      withinMs: 30_000,
      alive: () => child.running,
    })
    return { value: { url, description: `reference service of this repository, ${url}` }, note: url }
  })
}

function shown(run: Run): { onLine?: (line: string) => void } {
  const onLine = run.show("ties")
  return onLine ? { onLine } : {}
}

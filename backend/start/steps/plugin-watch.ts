import path from "node:path"
import { childEnv, logOf, type Run } from "../run"
import { forgetBuilt } from "../staleness"

/** Begins the line that says which file of a plugin was compiled again. */
export const CHANGED = "changed: "

/** The admin reloads in the browser by itself, and tests are no part of the server. */
export function needsRestart(file: string): boolean {
  return !/(^|[\\/])src[\\/]admin[\\/]/.test(file) && !file.endsWith(".test.ts")
}

/** Said by Medusa's compiler when it has written where the sources are, from which the admin is then served. */
const WATCHING = "watching for file changes"

/**
 * Keeps the build of a plugin in step with its sources, and calls `onChange` when the server has to boot again.
 * Resolves once it watches: a Medusa that boots before would serve the admin as it was built.
 */
export function watchPlugin(run: Run, plugin: string, onChange: () => void): Promise<void> {
  const { root } = run.settings
  const cwd = path.join(root, plugin)
  // What is compiled here is no whole build any more: `npm start` must make a new one.
  forgetBuilt(path.join(cwd, ".medusa", "server"))
  const name = path.basename(plugin)
  const show = run.show(name)
  return new Promise((watches) => {
    run.supervisor.start({
      name: `watcher of ${plugin}`,
      command: process.execPath,
      args: ["--import", "tsx", path.join(root, "backend", "start", "watch-plugin.ts")],
      cwd,
      env: childEnv(run),
      log: logOf(run, `watch-${name}`),
      onLine: (line) => {
        show?.(line)
        if (line.includes(WATCHING)) watches()
        if (line.startsWith(CHANGED) && needsRestart(line.slice(CHANGED.length))) onChange()
      },
    })
  })
}

import path from "node:path"
import { childEnv, logOf, medusaCli, type Run } from "../run"
import { hashSources, isBuilt, markBuilt } from "../staleness"
import { allPluginsHash } from "./plugin-build"

/** Where `medusa build` puts the server and the admin. */
export function serverFolder(root: string): string {
  return path.join(root, ".medusa", "server")
}

/** Builds the server and the admin when the configuration, the plugins or the versions changed. */
export function buildServer(run: Run, env: Readonly<Record<string, string>>): Promise<void> {
  const { root } = run.settings
  return run.progress.step("admin build", async () => {
    const output = serverFolder(root)
    const hash = hashSources(
      root,
      ["medusa-config.js", "tsconfig.json", "package-lock.json"],
      [allPluginsHash(root)],
    )
    if (isBuilt(output, hash)) return { value: undefined, note: "fresh, skipped" }
    await run.supervisor.run({
      name: "medusa build",
      ...medusaCli(root, "build"),
      cwd: root,
      env: childEnv(run, { ...env, NODE_ENV: "production" }),
      log: logOf(run, "build-server"),
    })
    markBuilt(output, hash)
    return { value: undefined, note: "built" }
  })
}

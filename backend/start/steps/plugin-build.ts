import fs from "node:fs"
import path from "node:path"
import { childEnv, logOf, medusaCli, type Run } from "../run"
import { hashSources, isBuilt, markBuilt } from "../staleness"

/** The folders of the plugins in this repository, from its root. */
export function pluginFolders(root: string): string[] {
  const folder = path.join(root, "plugins")
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, "package.json")))
    .map((name) => path.join("plugins", name))
    .sort()
}

/** What the build of a plugin depends on: its sources, and the versions of what it is built with. */
export function pluginHash(root: string, plugin: string): string {
  return hashSources(root, [
    `${plugin}/src`,
    `${plugin}/package.json`,
    `${plugin}/tsconfig.json`,
    "package-lock.json",
  ])
}

/** One hash over all plugins: what the server's build, the migrations and the data depend on. */
export function allPluginsHash(root: string): string {
  return hashSources(
    root,
    [],
    pluginFolders(root).map((plugin) => pluginHash(root, plugin)),
  )
}

/** Builds each plugin whose sources changed since its last build; Medusa loads only the built ones. */
export function buildPlugins(run: Run): Promise<void> {
  const { root } = run.settings
  return run.progress.step("plugin build", async () => {
    const built: string[] = []
    for (const plugin of pluginFolders(root)) {
      const hash = pluginHash(root, plugin)
      const output = path.join(root, plugin, ".medusa", "server")
      if (isBuilt(output, hash)) continue
      await run.supervisor.run({
        name: `build of ${plugin}`,
        ...medusaCli(root, "plugin:build"),
        cwd: path.join(root, plugin),
        env: childEnv(run, { NODE_ENV: "production" }),
        log: logOf(run, `build-${path.basename(plugin)}`),
      })
      markBuilt(output, hash)
      built.push(path.basename(plugin))
    }
    return { value: undefined, note: built.length ? `built: ${built.join(", ")}` : "fresh, skipped" }
  })
}

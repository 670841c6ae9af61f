import fs from "node:fs"
import path from "node:path"
import { Restarter } from "./process/restarter"
import { childEnv, logOf, medusaCli, urlOf, type Run } from "./run"
import { fillDatabase, prepareGround, type Stack } from "./stack"
import { linkFiles } from "./steps/medusa"
import { pluginFolders } from "./steps/plugin-build"
import { watchPlugin } from "./steps/plugin-watch"
import { openShop, shopEnv } from "./steps/shop"
import { untilAnswers } from "./wait"

/** Starts Medusa from the plugins as they are now; called again for every change. */
function medusaStarter(run: Run, env: Readonly<Record<string, string>>) {
  const { root, ports } = run.settings
  const onLine = run.show("medusa")
  return () =>
    run.supervisor.start({
      name: "Medusa",
      ...medusaCli(root, "start", "--types", "--port", String(ports.api)),
      cwd: root,
      env: childEnv(run, { ...env, NODE_ENV: "development" }),
      log: logOf(run, "medusa"),
      // A mistake in the code under work ends Medusa, and must not end the session.
      mayEnd: true,
      ...(onLine ? { onLine } : {}),
    })
}

/** Medusa from the sources: plugins are compiled as they change and Medusa boots again; the admin reloads itself. */
function openMedusa(run: Run, env: Readonly<Record<string, string>>): Promise<void> {
  const { settings } = run
  return run.progress.step("medusa", async () => {
    linkFiles(settings.root, path.join(settings.filesDir, "public"))
    const restarter = new Restarter(medusaStarter(run, env), run.show("medusa"))
    const plugins = pluginFolders(settings.root)
    await Promise.all(plugins.map((plugin) => watchPlugin(run, plugin, () => restarter.request())))
    fs.watchFile(path.join(settings.root, "medusa-config.js"), { interval: 1000 }, () => restarter.request())
    await restarter.begin()
    await untilAnswers({
      name: "Medusa",
      url: `${urlOf.api(settings)}/health`,
      withinMs: 180_000,
      alive: () => restarter.running,
    })
    return { value: undefined, note: `${urlOf.api(settings)}, reloading on changes` }
  })
}

/** The stack of `npm run dev`: the same ground and data, served from the sources. */
export async function startDevelopment(run: Run): Promise<Stack> {
  const ground = await prepareGround(run)
  const store = await fillDatabase(run, ground)
  await openMedusa(run, ground.env)
  await openShop(run, shopEnv(run, store))
  return { ...ground.summary, publishableKey: store.publishableKey }
}

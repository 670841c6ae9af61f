import path from "node:path"
import { forgetRouteTypes } from "../route-types"
import { childEnv, logOf, urlOf, type Run } from "../run"
import { hashSources, isBuilt, markBuilt } from "../staleness"
import { untilAnswers } from "../wait"
import type { StoreData } from "./store-data"

const PARTS_OF_THE_PLUGIN = [
  "plugins/ties/src/contract",
  "plugins/ties/src/drawing",
  "plugins/ties/src/domain",
]

/** The environment of the shop, the same when it is built and when it runs. */
export function shopEnv(run: Run, store: StoreData): Record<string, string> {
  return childEnv(run, {
    PORT: String(run.settings.ports.shop),
    MEDUSA_BACKEND_URL: urlOf.api(run.settings),
    MEDUSA_PUBLISHABLE_KEY: store.publishableKey,
    KCT_SHOP_URL: urlOf.shop(run.settings),
    KCT_SHOP_BUILD: run.shopBuild,
  })
}

function next(run: Run, ...args: string[]): { command: string; args: string[]; cwd: string } {
  const cwd = path.join(run.settings.root, "storefront")
  return {
    command: process.execPath,
    args: [path.join(cwd, "node_modules/next/dist/bin/next"), ...args],
    cwd,
  }
}

/** What stands in the build: what pages are made from, and whose forms of payment they may frame. */
const BUILT_IN = [
  "MEDUSA_BACKEND_URL",
  "MEDUSA_PUBLISHABLE_KEY",
  "KCT_SHOP_URL",
  "KCT_SHOP_COUNTRY",
  "STRIPE_PUBLISHABLE_KEY",
  "STRIPE_JS_URL",
  "PAYPAL_CLIENT_ID",
  "PAYPAL_JS_URL",
]

/** What decides whether the shop has to be built again. */
export function shopHash(run: Run, env: Readonly<Record<string, string>>): string {
  // Pages are made at build time from this store, over this address, with this key.
  const builtIn = BUILT_IN.map((name) => env[name] ?? "")
  return hashSources(run.settings.root, ["storefront", ...PARTS_OF_THE_PLUGIN], builtIn)
}

/** Whether the shop's build is the one of this store; when it is, the shop need not wait for Medusa. */
export function isShopBuilt(run: Run, env: Readonly<Record<string, string>>): boolean {
  return isBuilt(path.join(run.settings.root, "storefront", run.shopBuild), shopHash(run, env))
}

/** The shop's production build. Medusa has to be up: pages are rendered from it. */
export function buildShop(run: Run, env: Readonly<Record<string, string>>): Promise<void> {
  return run.progress.step("shop build", async () => {
    if (isShopBuilt(run, env)) return { value: undefined, note: "fresh, skipped" }
    const hash = shopHash(run, env)
    forgetRouteTypes(run.settings.root)
    await run.supervisor.run({
      name: "build of the shop",
      ...next(run, "build"),
      env: { ...env, NODE_ENV: "production" },
      log: logOf(run, "build-shop"),
    })
    markBuilt(path.join(run.settings.root, "storefront", run.shopBuild), hash)
    return { value: undefined, note: "built" }
  })
}

/** The shop, from its build or with reload, up and answering. */
export function openShop(run: Run, env: Readonly<Record<string, string>>): Promise<void> {
  const { settings, development } = run
  return run.progress.step("shop", async () => {
    const onLine = run.show("shop")
    const child = run.supervisor.start({
      name: "the shop",
      ...next(run, development ? "dev" : "start", "--port", String(settings.ports.shop)),
      env: { ...env, NODE_ENV: development ? "development" : "production" },
      log: logOf(run, "shop"),
      ...(onLine ? { onLine } : {}),
    })
    await untilAnswers({
      name: "The shop",
      url: urlOf.shop(settings),
      withinMs: 120_000,
      alive: () => child.running,
      // Whatever it says, it is up; an error page is for the reader of its log.
      good: (status) => status < 500,
    })
    return { value: undefined, note: urlOf.shop(settings) }
  })
}

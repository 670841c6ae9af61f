import { medusaEnv, type Run } from "./run"
import { checkCache } from "./steps/cache"
import { openDatabase } from "./steps/database"
import { openMail } from "./steps/mail"
import { openMedusa } from "./steps/medusa"
import { migrate } from "./steps/migrate"
import { buildPlugins } from "./steps/plugin-build"
import { checkPorts } from "./steps/ports"
import { buildServer } from "./steps/server-build"
import { buildShop, isShopBuilt, openShop, shopEnv } from "./steps/shop"
import { loadStoreData, type StoreData } from "./steps/store-data"
import { openTiesService } from "./steps/ties-service"

/** What a running stack is made of, for the summary. */
export interface Stack {
  database: string
  cache: string
  ties: string
  mail: string
  publishableKey: string
}

export interface Ground {
  databaseUrl: string
  env: Record<string, string>
  summary: Omit<Stack, "publishableKey">
}

/** Everything that has to be there before Medusa can boot: ports, database, cache, ties service, mail, plugins. */
export async function prepareGround(run: Run): Promise<Ground> {
  await checkPorts(run)
  // What was given from outside is tried before anything that takes long.
  const [database, cache] = await Promise.all([openDatabase(run), checkCache(run)])
  const [ties, mail] = await Promise.all([openTiesService(run), openMail(run), buildPlugins(run)])
  return {
    databaseUrl: database.url,
    env: { ...medusaEnv(run, database.url), ...mail.env },
    summary: {
      database: database.description,
      cache: cache.description,
      ties: ties.description,
      mail: mail.description,
    },
  }
}

/** Tables, then store data: the second needs the first. */
export async function fillDatabase(run: Run, { databaseUrl, env }: Ground): Promise<StoreData> {
  await migrate(run, databaseUrl, env)
  return loadStoreData(run, databaseUrl, env)
}

/**
 * Brings the whole production stack up. What does not wait for another step runs beside it: the admin is built
 * while the database is filled, and a shop that is built already starts while Medusa boots.
 */
export async function startStack(run: Run): Promise<Stack & { medusaPid: number }> {
  const ground = await prepareGround(run)
  const [store] = await Promise.all([fillDatabase(run, ground), buildServer(run, ground.env)])
  const shop = shopEnv(run, store)
  const built = isShopBuilt(run, shop)
  const medusa = openMedusa(run, ground.env)
  if (!built) await medusa
  const [medusaPid] = await Promise.all([medusa, buildShop(run, shop).then(() => openShop(run, shop))])
  return { ...ground.summary, publishableKey: store.publishableKey, medusaPid }
}

import { makeSwatchKit, syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SYNC_PROBLEM } from "./data/messages"
import { seedDesk } from "./desk"
import { seedOwner, seedShopper } from "./logins"
import { seedOrders } from "./orders"
import { seedPayments } from "./payments"
import { seedRegions } from "./regions"
import { seedSeason } from "./season"
import { seedShipping } from "./shipping"
import { seedStock } from "./stock"
import { seedStore } from "./store"
import { seedTaxes } from "./taxes"

/** A password that `npm start` hands over; run by hand, the script asks for it instead of inventing one. */
function passwordFrom(variable: string): string {
  const password = process.env[variable]
  if (password) return password
  throw new Error(`${variable} is not set: it is the password of the demo login that this script makes`)
}

/**
 * Hands `npm start` the reasons of a sync that did not succeed. That is no failure of the start: the shop opens with
 * the last good catalogue, and the schedule tries again.
 */
function tellStart(reasons: readonly string[]): void {
  console.log(`${SYNC_PROBLEM}${reasons.join(" ")}`)
}

/** What was made of the store, for what comes on top of it. */
interface SeededShop {
  salesChannelId: string
  regionIds: ReadonlyMap<string, string>
}

/**
 * Everything a new store needs to sell, in the order in which one part needs another: the basics, the first sync
 * of the catalogue, the opening stock, the demo accounts and orders. Run again it does what is missing.
 */
export async function seedShop(container: MedusaContainer): Promise<SeededShop> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const ownerPassword = passwordFrom("KCT_OWNER_PASSWORD")
  const shopperPassword = passwordFrom("KCT_SHOPPER_PASSWORD")

  const salesChannelId = await seedStore(container)
  const regionIds = await seedRegions(container)
  await seedTaxes(container)
  await seedShipping(container, salesChannelId, regionIds)
  await seedOwner(container, ownerPassword)
  await seedShopper(container, shopperPassword)
  logger.info("The store's basics are there")

  const { run } = await syncCatalogue(container, { trigger: "start" })
  if (run.status !== "succeeded") tellStart(run.reasons)

  await makeSwatchKit(container)
  const counted = await seedStock(container)
  logger.info(`Opening stock was given to ${counted} ties`)
  const placed = await seedOrders(container, salesChannelId, regionIds)
  logger.info(`${placed} demo orders were placed`)
  return { salesChannelId, regionIds }
}

/** The whole demo: a store that sells, a desk that looks after weddings, and a season of those. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const deskPassword = passwordFrom("KCT_DESK_PASSWORD")
  const shop = await seedShop(container)
  const desk = await seedDesk(container, deskPassword)
  const played = await seedSeason(container, { ...shop, desk })
  logger.info(`${played} weddings of the demo's season were made`)
  // Last: what was played is paid for by the built-in provider.
  const added = await seedPayments(container)
  logger.info(added.length > 0 ? `Regions now offer ${added.join(" and ")}` : "Regions offer what they did")
}

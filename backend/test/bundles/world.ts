import type { BundleInput, PartyMember } from "@kct/medusa-plugin-ties/contract/index"
import type { IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { seedRegions } from "../../seed/regions"
import { seedShipping } from "../../seed/shipping"
import { seedStore } from "../../seed/store"
import { seedTaxes } from "../../seed/taxes"
import { LOCATION } from "../../seed/data/store"
import { makeKey } from "../harness/tie-store"
import { stockUp, syncTies, tieOf } from "../harness/synced-ties"
import { Client, type Send } from "./client"

export type { Answer, Cart, CartLine, Send, Sums } from "./client"

/** A store as `npm start` seeds it, in which weddings are bought; reached over HTTP as its shoppers and staff do. */
export class World extends Client {
  channelId!: string
  locationId!: string

  constructor(
    readonly container: () => MedusaContainer,
    http: { request: Send },
  ) {
    super(http)
  }

  async make(): Promise<void> {
    const container = this.container()
    this.channelId = await seedStore(container)
    const regions = await seedRegions(container)
    await seedTaxes(container)
    await seedShipping(container, this.channelId, regions)
    this.identify({
      key: await makeKey(container, "Weddings", [this.channelId]),
      staff: basic(await makeKey(container, "Staff", [], "secret")),
      regions: { us: regions.get("United States")!, eu: regions.get("Europe")! },
    })
    await syncTies(container)
    const [location] = await container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({ name: LOCATION.name })
    this.locationId = location!.id
    await stockUp(container, this.locationId, 2000)
  }

  /** The same store, reached through another server. */
  through(http: { request: Send }): this {
    return Object.assign(Object.create(Object.getPrototypeOf(this)), this, { http })
  }

  /** A tie that is sold, to be bought without a wedding. */
  async anyTie(): Promise<{ variantId: string }> {
    return tieOf(this.container(), "navy-blue", "bow-tie")
  }

  promotions(): IPromotionModuleService {
    return this.container().resolve(Modules.PROMOTION)
  }
}

const basic = (secret: string): string => `Basic ${Buffer.from(`${secret}:`).toString("base64")}`

const COLORS = ["navy-blue", "royal-blue"] as const

/** So many members with a tie each. */
export function partyOf(count: number, change: Partial<PartyMember> = {}): BundleInput {
  return {
    members: Array.from({ length: count }, (_, at) => ({
      key: `m${at}`,
      role: at === 0 ? "groom" : "groomsman",
      color: COLORS[at % 2] ?? "navy-blue",
      style: at % 3 === 0 ? "bow-tie" : "ultra-skinny-tie",
      quantity: 1,
      ...change,
    })),
  }
}

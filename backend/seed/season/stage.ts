import type { CatalogueView } from "@kct/medusa-plugin-ties/catalogue-view/index"
import type { DeskSettings } from "@kct/medusa-plugin-ties/contract/index"
import type { Theme } from "@kct/medusa-plugin-ties/domain/themes/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { SeededDesk } from "../desk"

/** Where the shop sells to a country. */
export interface Market {
  country: string
  regionId: string
  currency: string
  view: CatalogueView
}

/** What all weddings of the season have in common. */
export interface Stage {
  container: MedusaContainer
  desk: SeededDesk
  salesChannelId: string
  themes: readonly Theme[]
  settings: DeskSettings
  /** By country. */
  markets: ReadonlyMap<string, Market>
  /** Milliseconds since 1970. */
  now: number
}

/** @throws Error for a country that the store does not sell to */
export function marketOf({ markets }: Stage, country: string): Market {
  const market = markets.get(country)
  if (market) return market
  throw new Error(`The store does not sell to ${country}`)
}

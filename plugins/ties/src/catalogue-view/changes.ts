/**
 * Events after which the shop may have to show something else, as Medusa 2.21.2 really sends them: its modules name
 * every row that they write, and these are sent after the write is committed. Workflow events such as
 * `order.placed` or `product.updated` say the same a second time, so they are not listed. Two things send none:
 * editing a price list's own fields (`priceListMiddlewares` sees to that), and a list whose first or last day
 * comes (the option `catalogue_max_age` sees to it).
 */
const WRITES = {
  "product.product": ["updated", "deleted", "restored"],
  "product.product-variant": ["created", "updated", "deleted", "restored"],
  "pricing.price": ["created", "updated", "deleted"],
  "pricing.price-rule": ["created", "updated", "deleted"],
  "pricing.price-list": ["created", "updated", "deleted", "restored"],
  "pricing.price-list-rule": ["created", "updated", "deleted"],
  "pricing.price-preference": ["created", "updated", "deleted"],
  // Reservations, and with them orders, write the level that they hold back from.
  "inventory.inventory-level": ["created", "updated", "deleted", "restored"],
  "region.region": ["created", "updated", "deleted"],
  "store.store": ["updated"],
  LinkProductSalesChannel: ["attached", "detached"],
  LinkSalesChannelStockLocation: ["attached", "detached"],
  LinkProductVariantInventoryItem: ["attached", "detached"],
  LinkProductVariantPriceSet: ["attached", "detached"],
} as const

/** A sync has ended that wrote something, or that proved that nothing had to be written. */
const SYNCED = "ties.catalogue.synced"

export const CATALOGUE_CHANGES: string[] = [
  SYNCED,
  ...Object.entries(WRITES).flatMap(([row, actions]) => actions.map((action) => `${row}.${action}`)),
]

/** What a host can run of the plugin: `@kct/medusa-plugin-ties/workflows`. */
export {
  CATALOGUE_SYNCED,
  startSync,
  type StartedSync,
  syncCatalogue,
  type SyncRequest,
} from "./sync-catalogue"
export { guardPaidAmount } from "./hooks/guard-payments"
export { expectedOfCart } from "./shares/expected"
export { guardWeddingCart, guardWeddingPayment } from "./hooks/guard-weddings"
export { refuseBareKits } from "./hooks/refuse-bare-kits"
export { refuseWithdrawnTies } from "./hooks/refuse-withdrawn-ties"
export { drawPictures } from "./draw-pictures"
export { makeSwatchKit } from "./swatches"
export { priceCartWeddings } from "./hooks/price-carts"
export { priceDraftOrderWeddings, priceOrderWeddings } from "./hooks/price-orders"
export { feedTiers } from "./pricing-rules/feed-tiers"
export { keepQuotes } from "./quotes/keep"

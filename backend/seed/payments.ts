import { updateRegionsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OFFER_WISHES, type OfferWish, offered, REAL_PROVIDERS } from "./data/payments"

/** Where the store remembers which providers were offered once. */
const OFFERED = "kct_payments_offered"

/**
 * Has every region offer the ways to pay that are switched on. Run again it does what is new.
 * @returns the providers that were added, each once
 */
export async function seedPayments(container: MedusaContainer): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const on = providers.map(({ id }) => id)
  const [store] = await container.resolve(Modules.STORE).listStores()
  const known = store?.metadata?.[OFFERED]
  const offeredBefore = Array.isArray(known) ? known.map(String) : []
  const { data: regions } = await query.graph({ entity: "region", fields: ["id", "payment_providers.id"] })
  const wish = wishFrom(process.env["KCT_OFFER"])
  for (const { id, payment_providers } of regions) {
    const current = (payment_providers ?? []).flatMap((provider: { id: string } | null) => provider?.id ?? [])
    const payment_ids = offered({ current, on, offeredBefore, wish })
    if (payment_ids.join() === current.join()) continue
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: payment_ids } },
    })
  }
  if (wish === "none") return []
  const added = REAL_PROVIDERS.filter((id) => on.includes(id) && !offeredBefore.includes(id))
  if (store && added.length > 0) {
    const metadata = { ...store.metadata, [OFFERED]: [...offeredBefore, ...added] }
    await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update: { metadata } } })
  }
  return added
}

/** @throws Error naming the setting where it says something else */
function wishFrom(text: string | undefined): OfferWish {
  const wish = OFFER_WISHES.find((one) => one === (text || "real"))
  if (wish) return wish
  throw new Error(`KCT_OFFER is "${text}", and it is one of ${OFFER_WISHES.join(", ")}`)
}

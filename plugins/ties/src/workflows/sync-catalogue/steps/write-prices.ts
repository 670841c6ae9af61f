import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PriceChange } from "../write/decide-changes"

/** How a base price is told from one for a quantity: with these left out Medusa would add a second one. */
const BASE = { min_quantity: null, max_quantity: null }

/**
 * Writes base prices and no others. Medusa's own workflow for variants replaces the whole list of prices, and takes
 * two of one currency for the same where one of them has rules.
 */
export const writePricesStep = createStep(
  "write-tie-prices",
  async (changes: PriceChange[], { container }) => {
    if (changes.length === 0) return new StepResponse(undefined, null)
    const sets = changes.map(({ priceSetId }) => priceSetId)
    const before = await pricesOf(container, sets)
    await setPrices(container, changes)
    const removed = new Set(changes.flatMap(({ remove }) => remove))
    if (removed.size > 0) await container.resolve(Modules.PRICING).removePrices([...removed])
    const made = (await pricesOf(container, sets)).filter(
      ({ id }) => !before.some((price) => price.id === id),
    )
    return new StepResponse(undefined, { made: made.map(({ id }) => id), undo: undoing(changes, before) })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve(Modules.PRICING).removePrices(done.made)
    await setPrices(container, done.undo)
  },
)

type Price = Awaited<ReturnType<typeof pricesOf>>[number]

function pricesOf(container: MedusaContainer, price_set_id: string[]) {
  return container.resolve(Modules.PRICING).listPrices({ price_set_id }, { take: null })
}

async function setPrices(container: MedusaContainer, changes: PriceChange[]): Promise<void> {
  const added = changes.flatMap(({ priceSetId, set }) =>
    set.length > 0 ? [{ priceSetId, prices: set.map((price) => ({ ...BASE, ...price })) }] : [],
  )
  if (added.length > 0) await container.resolve(Modules.PRICING).addPrices(added)
}

/** Prices that were changed get their former amounts; those that were removed are made again. */
function undoing(changes: PriceChange[], before: Price[]): PriceChange[] {
  return changes.map(({ priceSetId, set, remove }) => {
    const was = (id: string | undefined) => before.find((price) => price.id === id)
    const amounts = set.flatMap(({ id, currency_code }) => {
      const amount = was(id)?.amount
      return id === undefined || amount === undefined ? [] : [{ id, currency_code, amount: Number(amount) }]
    })
    const removed = remove.flatMap((id) => {
      const { amount, currency_code } = was(id) ?? {}
      return amount === undefined || !currency_code ? [] : [{ currency_code, amount: Number(amount) }]
    })
    return { priceSetId, set: [...amounts, ...removed], remove: [] }
  })
}

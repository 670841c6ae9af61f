import { noteMissing } from "@kct/medusa-plugin-ties/workflows/fulfilment/bags"
import { readPacking } from "@kct/medusa-plugin-ties/workflows/fulfilment/packing"
import { scan } from "@kct/medusa-plugin-ties/workflows/fulfilment/scan"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Story } from "../data/stories"

/**
 * Packs a party as far as its story has come: half of its ties, or all but one that nobody could find. Each scan has a key of
 * its own, so that done again it is done once.
 */
export async function packBags(
  container: MedusaContainer,
  orderId: string,
  until: NonNullable<Story["bags"]>,
  actor: string,
): Promise<void> {
  const { bags, party } = await readPacking(container, orderId)
  const ties = bags.flatMap(({ lines }) =>
    lines.flatMap(({ line_id, sku, quantity }) =>
      Array.from({ length: quantity }, (_, at) => ({ key: `demo-${line_id}-${at}`, text: sku ?? "" })),
    ),
  )
  const packed = until === "half" ? ties.slice(0, Math.floor(party.ties / 2)) : ties.slice(0, -1)
  for (const { key, text } of packed) await scan(container, { orderId, text, bag: null, key, actor })
  const last = bags.at(-1)
  const line = last?.lines.at(-1)
  if (until === "short" && last && line) {
    const missing = { line_id: line.line_id, quantity: 1, key: `demo-${line.line_id}-missing`, actor }
    await noteMissing(container, orderId, last.key, missing)
  }
}

import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface ValueName {
  id: string
  value: string
}

/** Renames values of the option Style; Medusa's own workflow renames one at a time. */
export const renameOptionValuesStep = createStep(
  "rename-style-values",
  async (names: ValueName[], { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    if (names.length === 0) return new StepResponse(undefined, [])
    const before = await products.listProductOptionValues({ id: names.map(({ id }) => id) })
    for (const [value, ids] of byName(names)) await products.updateProductOptionValues({ id: ids }, { value })
    return new StepResponse(
      undefined,
      before.map(({ id, value }) => ({ id, value })),
    )
  },
  async (before, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    for (const [value, ids] of byName(before ?? []))
      await products.updateProductOptionValues({ id: ids }, { value })
  },
)

function byName(names: readonly ValueName[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, value } of names) ids.set(value, [...(ids.get(value) ?? []), id])
  return ids
}

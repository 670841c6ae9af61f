import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Of some promotion codes those that there still are and that act for whoever enters them: Medusa refuses a cart that is
 * priced with any other. In the order in which they were given.
 */
export async function codesThatAre(scope: MedusaContainer, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const found = await scope
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { code: [...codes], is_automatic: false, status: ["active"] },
      { select: ["code"], take: codes.length },
    )
  const known = new Set(found.map(({ code }) => code))
  return codes.filter((code) => known.has(code))
}

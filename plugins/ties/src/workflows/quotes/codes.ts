import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { isSpecialCode } from "../../domain/quotes/special-code"

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

/**
 * The codes that a couple has typed, each once. Medusa tells small letters from capitals; who types a code in small ones
 * means the one that there is.
 * @throws MedusaError INVALID_DATA (400) with the field for what is no code of this shop, is over, or is nobody's to enter
 */
export async function requireCodes(scope: MedusaContainer, asked: readonly string[]): Promise<string[]> {
  const tried = [...new Set(asked.flatMap((code) => [code, code.toUpperCase()]))]
  const known = new Set((await codesThatAre(scope, tried)).filter((code) => !isSpecialCode(code)))
  const meant = (code: string) => [code, code.toUpperCase()].find((one) => known.has(one))
  refuseCodes(asked, (code) => (meant(code) ? null : `there is no code "${code}", or it is over`))
  return [...new Set(asked.flatMap((code) => meant(code) ?? []))]
}

/** @throws MedusaError INVALID_DATA (400) with a sentence for each code that something is wrong with, its field first */
export function refuseCodes(asked: readonly string[], whyNot: (code: string) => string | null): void {
  const faults = asked.flatMap((code, at) => {
    const why = whyNot(code)
    return why === null ? [] : [`codes.${at}: ${why}`]
  })
  if (faults.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}

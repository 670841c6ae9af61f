import type { MedusaContainer } from "@medusajs/framework/types"
import type { CodeNotice, EnterCodes } from "../../contract"
import { possibleEvents } from "../../domain/quotes/possible"
import { INITIAL_STATE } from "../../domain/quotes/states"
import { STATE_WORDS } from "../../domain/quotes/words"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { COUPLE } from "../../modules/weddings/store/audit"
import { refused } from "../../modules/weddings/store/refusal"
import { readCartBundles } from "../weddings/cart-bundles"
import { codeToContract } from "../weddings/describe-wedding"
import { changeWedding } from "./change-wedding"
import { requireCodes } from "./codes"

const COUPLE_ACTOR = { kind: "couple" } as const

/**
 * Prices a quote that is a draft still with promotion codes and credits, in the place of those before. Beside the wedding
 * price the better one acts, as in any cart; what is sent in is priced as a whole, and takes none any more.
 * @returns what becomes of each
 * @throws MedusaError 400 with the field for what is no code
 * @throws QuoteRefused (409) for a quote that was sent in, or changed meanwhile
 */
export async function enterCodes(
  scope: MedusaContainer,
  weddingId: string,
  { version, codes: asked }: EnterCodes,
): Promise<CodeNotice[]> {
  const { wedding, quote } = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  if (quote.state !== INITIAL_STATE) {
    const message = `Codes are entered while a quote is a draft, and this one is ${STATE_WORDS[quote.state].toLowerCase()}.`
    throw refused(
      { code: "illegal_transition", message, possible: possibleEvents(quote.state, COUPLE_ACTOR) },
      quote,
    )
  }
  const codes = await requireCodes(scope, asked)
  await changeWedding(scope, {
    weddingId,
    by: COUPLE,
    // Sent in meanwhile, it is no longer what they saw.
    request: { event: "revise", actor: COUPLE_ACTOR, version, seq: quote.seq },
    codes,
  })
  const { codes: told } = await readCartBundles(scope, wedding.cart_id)
  const noticeOf = new Map(told.map((notice) => [notice.code, notice]))
  // What acts on nothing of it Medusa does not keep.
  return codes.map(
    (code) => noticeOf.get(code) ?? codeToContract({ code, state: "invalid", saving: 0 }, true),
  )
}

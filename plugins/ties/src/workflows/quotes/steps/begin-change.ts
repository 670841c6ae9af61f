import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteContent, WeddingDetails } from "../../../contract"
import type { QuoteRequest } from "../../../domain/quotes/quote"
import { BUNDLES_MODULE } from "../../../modules/bundles"
import type { BundlesService } from "../../../modules/bundles/service"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import type { Doer } from "../../../modules/weddings/store/audit"
import type { CartBefore, WeddingChange } from "../../../modules/weddings/store/begin-change"
import type { WeddingMember } from "../../../modules/weddings/store/members"
import type { WornTie } from "../../bundles/new-line"
import { codesThatAre } from "../codes"
import { newSpecialCode } from "../special-promotion"

export interface ChangeInput {
  changeId: string
  weddingId: string
  cartId: string
  by: Doer
  request: QuoteRequest
  /** That they have seen; null where a version in the request says it. */
  revision: number | null
  /** As they are to be; null where they stay. */
  details: WeddingDetails | null
  members: WeddingMember[] | null
  /** Ids of places in the party that somebody else takes. */
  replaced: string[]
  /** Where other ties are worn: all of them; null where the cart's lines stay. */
  ties: WornTie[] | null
  /** Of the special price; null where it stays. */
  percent: number | null
  /** All that the couple has entered; null where they stay. */
  codes: string[] | null
  /** Where the couple has another e-mail address: that, and the customer that it was until now. Null where it stays. */
  couple: { email: string; customerId: string | null } | null
  /** As the wedding is to be. */
  theme: string | null
  date: string
  linkExpiresAt: string | null
}

export interface BegunChange {
  change: WeddingChange
  bundleId: string
  taxInclusive: boolean
  /** Codes that the cart is to have. */
  codes: string[]
  /** Of the special price that it replaces; null where none is. */
  outgoingPromotionId: string | null
}

/**
 * Writes down what is about to be done to a wedding's cart, and with it all that undoing needs. It is the caller who undoes,
 * so that no step of this workflow does.
 * @throws QuoteRefused where the wedding may not be changed so
 */
export const beginChangeStep = createStep(
  "ties-begin-wedding-change",
  async (input: ChangeInput, { container }) => {
    const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
    const { weddingId, cartId, by, request, percent } = input
    const [bundle] = await container
      .resolve<BundlesService>(BUNDLES_MODULE)
      .listBundles({ cart_id: cartId }, { relations: ["lines"] })
    const guarded = await weddings.findGuarded(cartId)
    if (!bundle || !guarded) throw new Error(`The cart of ${weddingId} holds no party`)
    const { quote, content } = guarded
    const special = percent === null ? quote.special_code : percent > 0 ? newSpecialCode() : null
    const entered = content.codes ?? []
    const codes = await codesThatAre(container, input.codes ?? entered)
    const now = new Date().toISOString()
    const change: WeddingChange = {
      id: input.changeId,
      started_at: now,
      priced_at: now,
      by,
      lines: input.ties ? input.ties.map(wantedOf) : content.lines.map(lineOf),
      special_code: special,
      ...(codes.length > 0 ? { codes } : {}),
      before: {
        bundle: { id: bundle.id, theme: bundle.theme, wedding_date: bundle.wedding_date },
        lines: bundle.lines.map((line) => ({ ...plain(line), bundle_id: bundle.id })),
        special_code: quote.special_code,
        ...(entered.length > 0 ? { codes: entered } : {}),
        ...(input.couple ? { contact: await contactOf(container, cartId) } : {}),
      },
    }
    await weddings.beginChange({
      weddingId,
      request,
      now: Date.now(),
      change,
      ...(input.revision === null ? {} : { revision: input.revision }),
    })
    const begun: BegunChange = {
      change,
      bundleId: bundle.id,
      taxInclusive: content.tax_inclusive,
      codes: special === null ? codes : [special, ...codes],
      outgoingPromotionId: percent === null ? null : quote.special_promotion_id,
    }
    return new StepResponse(begun)
  },
)

async function contactOf(container: MedusaContainer, cartId: string): Promise<CartBefore["contact"]> {
  const fields = { select: ["id", "email", "customer_id"] } as const
  const cart = await container.resolve(Modules.CART).retrieveCart(cartId, fields as never)
  return { email: cart.email ?? null, customer_id: cart.customer_id ?? null }
}

const wantedOf = ({ key, variantId, quantity }: WornTie) => ({
  member_id: key,
  variant_id: variantId,
  quantity,
})
const lineOf = ({ member_id, variant_id, quantity }: QuoteContent["lines"][number]) => ({
  member_id,
  variant_id,
  quantity,
})

/** A line without what the database adds. */
function plain<L extends { created_at: unknown; updated_at: unknown; deleted_at: unknown; bundle: unknown }>(
  line: L,
): Omit<L, "created_at" | "updated_at" | "deleted_at" | "bundle"> {
  const { created_at: _c, updated_at: _u, deleted_at: _d, bundle: _b, ...rest } = line
  return rest
}

import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUNDLES_MODULE } from "../../../modules/bundles"
import type { BundlesService } from "../../../modules/bundles/service"
import { newLine, type WornTie } from "../new-line"

export interface KeepPartyInput {
  cartId: string
  theme: string | null
  weddingDate: string | null
  members: WornTie[]
  /** A new wedding under this key; or an existing one, whose party is replaced. */
  request: { key: string; hash: string } | { bundleId: string }
}

export interface KeptParty {
  bundleId: string
  /** False where the same request was carried out before: then nothing is left to do. */
  fresh: boolean
  lines: { id: string; key: string; variantId: string; quantity: number; token: string }[]
  /** Line items of the party that is replaced. */
  outgoing: string[]
}

const OTHER_REQUEST =
  "Idempotency-Key: was used for another party in this cart; send a new key with a new request"

/** How things were, for the case that a later step fails. */
type Undo =
  | { made: string }
  | {
      replaced: {
        id: string
        theme: string | null
        wedding_date: string | null
        added: string[]
        lines: Record<string, unknown>[]
      }
    }
  | null

/**
 * Writes a wedding's party, before its ties are in the cart: with a token for each line, by which the line item that is
 * about to be made is known. Runs under the cart's lock.
 * @throws MedusaError CONFLICT (409) where the key was used for another party
 */
export const keepPartyStep = createStep(
  "ties-keep-party",
  async (input: KeepPartyInput, { container }): Promise<StepResponse<KeptParty, Undo>> => {
    const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
    const { request, cartId, theme, weddingDate } = input
    const lines = input.members.map((member, rank) => ({
      id: generateEntityId(undefined, "bunl"),
      ...newLine(member, rank),
    }))
    const told = lines.map(({ id, key, variant_id: variantId, token }, rank) => ({
      id,
      key,
      variantId,
      quantity: input.members[rank]?.quantity ?? 0,
      token,
    }))
    if ("key" in request) {
      const [known] = await bundles.listBundles(
        { cart_id: cartId, idempotency_key: request.key },
        { relations: ["lines"] },
      )
      if (known) {
        if (known.request_hash !== request.hash)
          throw new MedusaError(MedusaError.Types.CONFLICT, OTHER_REQUEST)
        if (known.lines.every(({ line_item_id }) => line_item_id !== null)) {
          const done: KeptParty = { bundleId: known.id, fresh: false, lines: [], outgoing: [] }
          return new StepResponse<KeptParty, Undo>(done, null)
        }
        // Its process died half way: what it left is taken away, and the party is put in anew.
        await bundles.deleteBundles(known.id)
      }
      const made = await bundles.createBundles({
        cart_id: cartId,
        theme,
        wedding_date: weddingDate,
        idempotency_key: request.key,
        request_hash: request.hash,
      })
      await bundles.createBundleLines(lines.map((line) => ({ ...line, bundle_id: made.id })))
      const kept: KeptParty = { bundleId: made.id, fresh: true, lines: told, outgoing: [] }
      return new StepResponse<KeptParty, Undo>(kept, { made: made.id })
    }
    const before = await bundles.retrieveBundle(request.bundleId, { relations: ["lines"] })
    await bundles.updateBundles({ id: before.id, theme, wedding_date: weddingDate })
    await bundles.deleteBundleLines(before.lines.map(({ id }) => id))
    await bundles.createBundleLines(lines.map((line) => ({ ...line, bundle_id: before.id })))
    const kept: KeptParty = {
      bundleId: before.id,
      fresh: true,
      lines: told,
      outgoing: before.lines.flatMap(({ line_item_id }) => line_item_id ?? []),
    }
    const { lines: old, theme: oldTheme, wedding_date } = before
    return new StepResponse<KeptParty, Undo>(kept, {
      replaced: {
        id: before.id,
        theme: oldTheme,
        wedding_date,
        added: lines.map(({ id }) => id),
        lines: old.map((line) => ({ ...plain(line), bundle_id: before.id })),
      },
    })
  },
  async (undo, { container }) => {
    const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
    if (undo && "made" in undo) await bundles.deleteBundles(undo.made)
    if (undo && "replaced" in undo) {
      const { id, theme, wedding_date, added, lines } = undo.replaced
      await bundles.deleteBundleLines(added)
      await bundles.updateBundles({ id, theme, wedding_date })
      await bundles.createBundleLines(lines as never)
    }
  },
)

/** A line without what the database adds. */
function plain<L extends { created_at: unknown; updated_at: unknown; deleted_at: unknown; bundle: unknown }>(
  line: L,
): Omit<L, "created_at" | "updated_at" | "deleted_at" | "bundle"> {
  const { created_at: _c, updated_at: _u, deleted_at: _d, bundle: _b, ...rest } = line
  return rest
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ParsedBundleEdit } from "../../contract"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { newLine, wornTie } from "../bundles/new-line"
import { resolveParty } from "../bundles/resolve-party"
import { TOKEN_KEY } from "../weddings/mark-lines"
import type { WeddingRow } from "../weddings/rows"

/** A line that is about to be added to an order. */
export interface AddedLine {
  rowId: string
  token: string
  item: { variant_id: string; quantity: number; metadata: Record<string, string> }
}

interface OrderGround {
  regionId: string
  salesChannelId: string
  rows: readonly WeddingRow[]
}

/**
 * Writes the new lines of an order's weddings, each with a token by which its line item is known once it is made.
 * @throws MedusaError INVALID_DATA (400) for a tie that is not sold, or a wedding that is not the order's
 */
export async function writeAddedLines(
  scope: MedusaContainer,
  added: ParsedBundleEdit["add"],
  { regionId, salesChannelId, rows }: OrderGround,
): Promise<AddedLine[]> {
  if (added.length === 0) return []
  const unknown = added.find(({ bundle_id }) => rows.every((row) => row.bundle_id !== bundle_id))
  if (unknown) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `add: the order has no wedding "${unknown.bundle_id}"`,
    )
  }
  const members = added.map(({ bundle_id: _wedding, ...member }) => ({ ...member, pays: "couple" as const }))
  const audience = { regionId, salesChannelIds: [salesChannelId] }
  const party = await resolveParty(scope, audience, { theme: null, wedding_date: null, members })
  const lines = party.members.map((member, at) => ({
    bundle_id: added[at]?.bundle_id,
    ...newLine(wornTie(member), rows.length + at),
  }))
  const made = await scope.resolve<BundlesService>(BUNDLES_MODULE).createBundleLines(lines as never)
  return (made as unknown as { id: string; token: string; variant_id: string }[]).map(
    ({ id, token, variant_id }, at) => ({
      rowId: id,
      token,
      item: { variant_id, quantity: party.members[at]?.quantity ?? 1, metadata: { [TOKEN_KEY]: token } },
    }),
  )
}

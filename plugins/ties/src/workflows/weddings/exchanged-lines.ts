import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { substitutesFor } from "../../domain/bundles/substitutes"
import type { LineItem, PresentWedding } from "./mark-lines"

interface ChangeAction {
  action: string
  exchange_id?: string | null
  claim_id?: string | null
  details?: { quantity?: number } | null
}

/** A line of an order as a change would leave it, with what the change does to it. */
export interface ChangedLine extends LineItem {
  actions?: ChangeAction[] | null
}

type Tie = { variant_id: string; style: string; family: string }

const TIES = `
  select r.variant_id, s.slug as style, f.slug as family
  from tie_sync_record r
  join tie_style s on s.id = r.style_id
  join tie_color c on c.id = r.color_id
  join tie_family f on f.id = c.family_id
  where r.variant_id = any(?) and r.deleted_at is null`

const takes = (item: ChangedLine, wanted: (action: ChangeAction) => boolean): number =>
  (item.actions ?? []).filter(wanted).reduce((sum, { details }) => sum + Number(details?.quantity ?? 0), 0)

/**
 * The weddings with the ties that an exchange or a claim sends in the place of theirs, so that these have their price.
 * Such a tie makes a wedding no larger: the one that comes back still counts.
 */
export async function withExchanged(
  scope: MedusaContainer,
  weddings: readonly PresentWedding[],
  items: readonly ChangedLine[],
): Promise<PresentWedding[]> {
  const lines = new Map(
    weddings.flatMap((wedding) => wedding.lines.map((line) => [line.itemId, { wedding, line }] as const)),
  )
  const returned = items
    .filter(({ id }) => lines.has(id))
    .map((item) => ({ id: item.id, quantity: takes(item, ({ action }) => action === "RETURN_ITEM") }))
  const added = items
    .filter((item) => !lines.has(item.id) && item.variant_id)
    .map((item) => ({
      id: item.id,
      quantity: takes(item, ({ action, exchange_id, claim_id }) =>
        Boolean(action === "ITEM_ADD" && (exchange_id ?? claim_id)),
      ),
    }))
    .filter(({ quantity }) => quantity > 0)
  const places = substitutesFor(returned, added)
  if (places.size === 0) return [...weddings]
  const variantOf = new Map(items.map(({ id, variant_id }) => [id, variant_id ?? ""]))
  const ties = await select<Tie>(scope, TIES, [[...places.keys()].map((id) => variantOf.get(id) ?? "")])
  const tieOf = new Map(ties.map((tie) => [tie.variant_id, tie]))
  return weddings.map((wedding) => ({
    ...wedding,
    lines: [
      ...wedding.lines,
      ...[...places].flatMap(([id, place]) => {
        const found = lines.get(place)
        const tie = tieOf.get(variantOf.get(id) ?? "")
        if (!tie || found?.wedding.id !== wedding.id) return []
        const row = { ...found.line.row, style: tie.style, family: tie.family }
        return [{ row, itemId: id, quantity: 0 }]
      }),
    ],
  }))
}

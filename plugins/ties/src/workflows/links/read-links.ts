import type { MedusaContainer } from "@medusajs/framework/types"
import type { WeddingLink } from "../../contract"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { LinkRow } from "../../modules/weddings/store/links"

/**
 * A wedding's links as its couple sees them, the newest first.
 * @param currentId of the link that asks
 */
export async function readLinks(
  scope: MedusaContainer,
  weddingId: string,
  currentId: string,
): Promise<WeddingLink[]> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const [rows, members] = await Promise.all([weddings.listLinks(weddingId), weddings.readMembers(weddingId)])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const now = new Date()
  return rows.map((row) => ({
    id: row.id,
    scope: row.scope,
    // One who has left the party is named no more; their link opens nothing.
    member: row.member_id === null ? null : { id: row.member_id, name: names.get(row.member_id) ?? null },
    via: row.via,
    state: row.member_id !== null && !names.has(row.member_id) ? "revoked" : stateOf(row, now),
    made_at: row.created_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    last_used_at: row.last_used_at?.toISOString() ?? null,
    is_current: row.id === currentId,
  }))
}

function stateOf({ revoked_at, expires_at }: LinkRow, now: Date): WeddingLink["state"] {
  if (revoked_at !== null) return "revoked"
  return expires_at <= now ? "expired" : "open"
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"

const NAMES = `
  select u.id, coalesce(c.name, nullif(trim(concat(u.first_name, ' ', u.last_name)), ''), u.email) as name
  from "user" u
  left join wed_coordinator c on c.user_id = u.id and c.deleted_at is null
  where u.id = any(?)`

/** What those who did something are called, by what was written down of them: one statement. */
export async function readDoers(
  scope: MedusaContainer,
  doers: readonly string[],
): Promise<(doer: string) => string> {
  const rows = await select<{ id: string; name: string }>(scope, NAMES, [[...new Set(doers)]])
  const known = new Map(rows.map(({ id, name }) => [id, name]))
  return (doer) => {
    if (doer === "couple") return "the couple"
    if (doer === "system") return "the shop"
    return known.get(doer) ?? (doer.startsWith("apk_") ? "a program of the shop" : "somebody of the shop")
  }
}

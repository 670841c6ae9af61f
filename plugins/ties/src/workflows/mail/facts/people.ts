import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"
import { readDeskSettings } from "../../desk/settings"

/** Somebody of the desk who gets mail. */
export interface Addressee {
  name: string
  to: string
  /** Of the desk, where it keeps hours; nobody at it has one of their own. */
  timeZone: string
}

interface Row {
  name: string
  email: string
}

const BY_ID = `
  select c.name, u.email from wed_coordinator c join "user" u on u.id = c.user_id and u.deleted_at is null
  where c.id = any(?) and c.is_active and c.deleted_at is null`

const BY_ROLE = `
  select c.name, u.email from wed_coordinator c join "user" u on u.id = c.user_id and u.deleted_at is null
  where c.role = any(?) and c.is_active and c.deleted_at is null order by u.email`

/** Where somebody of the desk is written to; null for nobody, or one whose place was closed. */
export async function readCoordinator(scope: MedusaContainer, id: string | null): Promise<Addressee | null> {
  if (id === null) return null
  const [found] = await read(scope, BY_ID, [id])
  return found ?? null
}

/** Who has to do with what is packed. */
export const readStaff = (scope: MedusaContainer): Promise<Addressee[]> => read(scope, BY_ROLE, ["staff"])

/** Where the desk is, by the hours that it keeps; where it keeps none, nobody has said. */
export async function readDeskZone(scope: MedusaContainer): Promise<string> {
  const { sla } = await readDeskSettings(scope)
  return sla.business?.time_zone ?? "UTC"
}

async function read(scope: MedusaContainer, statement: string, which: string[]): Promise<Addressee[]> {
  const rows = await select<Row>(scope, statement, [which])
  if (rows.length === 0) return []
  const timeZone = await readDeskZone(scope)
  return rows.map(({ name, email }) => ({ name, to: email, timeZone }))
}

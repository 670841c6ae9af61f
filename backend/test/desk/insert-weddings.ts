import type { QuoteState } from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** As much of a wedding as a test is about; the rest is the same for all. */
export interface WeddingSeed {
  id: string
  couple: string
  email: string
  /** ISO date. */
  date: string
  time_zone: string
  theme: string | null
  country_code: string | null
  language: string
  state: QuoteState
  coordinator_id: string | null
  customer_id: string | null
  order_id: string | null
  sla_due_at: Date | null
  answered_at: Date | null
  expires_at: Date | null
  risk: "green" | "amber" | "red"
  /** Major units. */
  total: number
  members: { color: string; quantity: number }[]
  tasks: { key: string; due_on: string; status?: "open" | "done"; owner?: string; depends_on?: string[] }[]
  created_at: Date
}

const STANDARD: Omit<WeddingSeed, "id"> = {
  couple: "Ada",
  email: "ada@example.com",
  date: "2099-06-20",
  time_zone: "UTC",
  theme: null,
  country_code: null,
  language: "en",
  state: "submitted",
  coordinator_id: null,
  customer_id: null,
  order_id: null,
  sla_due_at: null,
  answered_at: null,
  expires_at: null,
  risk: "green",
  total: 100,
  members: [{ color: "navy-blue", quantity: 2 }],
  tasks: [],
  created_at: new Date("2026-01-01T00:00:00Z"),
}

let made = 0
const nextId = (): string => `w${String((made += 1)).padStart(6, "0")}`

/** Writes weddings straight into the tables, five thousand as well as one; how one is made properly is another spec's. */
export async function insertWeddings(
  container: MedusaContainer,
  seeds: readonly Partial<WeddingSeed>[],
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const weddings = seeds.map((seed): WeddingSeed => ({ ...STANDARD, id: nextId(), ...seed }))
  const insert = async (table: string, rows: object[]) => {
    for (let at = 0; at < rows.length; at += 500) await knex(table).insert(rows.slice(at, at + 500) as never)
  }
  await insert("wed_wedding", weddings.map(weddingRow))
  await insert("quo_quote", weddings.map(quoteRow))
  await insert("quo_version", weddings.map(versionRow))
  await insert("wed_member", weddings.flatMap(memberRows))
  await insert("wed_task", weddings.flatMap(taskRows))
  return weddings.map(({ id }) => id)
}

const weddingRow = (seed: WeddingSeed) => ({
  id: seed.id,
  code: `KCT-${seed.id}`,
  partner_one: seed.couple,
  email: seed.email,
  date: seed.date,
  time_zone: seed.time_zone,
  theme: seed.theme,
  country_code: seed.country_code,
  language: seed.language,
  cart_id: `cart_${seed.id}`,
  region_id: "reg",
  customer_id: seed.customer_id,
  order_id: seed.order_id,
  coordinator_id: seed.coordinator_id,
  sla_due_at: seed.sla_due_at,
  answered_at: seed.answered_at,
  risk: seed.risk,
  idempotency_key: seed.id,
  request_hash: seed.id,
  created_at: seed.created_at,
})

const quoteRow = ({ id, state, expires_at, created_at }: WeddingSeed) => ({
  id: `quo_${id}`,
  wedding_id: id,
  state,
  content_hash: id,
  expires_at,
  created_at,
})

const versionRow = ({ id, total, members }: WeddingSeed) => ({
  id: `quov_${id}`,
  quote_id: `quo_${id}`,
  number: 1,
  content: JSON.stringify({
    currency_code: "usd",
    region_id: "reg",
    tax_inclusive: false,
    lines: [],
    ties: members.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: total,
    discount: 0,
    special_percent: 0,
    total,
  }),
  content_hash: id,
  created_by: "couple",
})

const memberRows = ({ id, members }: WeddingSeed) =>
  members.map(({ color, quantity }, rank) => ({
    id: `wmem_${id}_${rank}`,
    wedding_id: id,
    rank,
    role: "groomsman",
    color,
    style: "bow-tie",
    quantity,
  }))

const taskRows = ({ id, tasks }: WeddingSeed) =>
  tasks.map(({ key, due_on, status = "open", owner = "coordinator", depends_on = [] }) => ({
    id: `wtask_${id}_${key}`,
    wedding_id: id,
    key,
    title: key,
    owner,
    days_before: 10,
    unit: "calendar",
    due_on,
    status,
    depends_on,
  }))

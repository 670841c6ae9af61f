import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { RuleFields, RuleRow } from "./rule-rows"

const FIELDS: readonly (keyof RuleFields)[] = [
  "name",
  "percent",
  "minimum_quantity",
  "conditions",
  "starts_at",
  "ends_at",
  "priority",
  "status",
  "stacks_with_codes",
]

/** Any number: it names the lock under which rules are changed one at a time. */
const RULES_LOCK = 7_315_002

export interface RuleChangeRequest {
  /** Null for a new rule. */
  id: string | null
  fields: Partial<RuleFields>
  /** The member of staff; null for the plugin itself. */
  actorId: string | null
  /** Throws where the rule, as it would be, can't stand beside the others. */
  check: (rule: RuleFields & { id: string }, others: RuleRow[]) => void
}

/** All rules, those in force first, each kind by minimum quantity. */
export async function readRules(knex: Knex): Promise<RuleRow[]> {
  return knex("tie_pricing_rule")
    .whereNull("deleted_at")
    .orderByRaw("array_position(array['active', 'draft', 'archived'], status), minimum_quantity, percent, id")
}

/**
 * Makes or changes a rule and writes down who did so, in the transaction that is open. Two people who save at once are
 * put in a row: the second is checked against what the first has saved.
 * @throws MedusaError not_found, not_allowed for an archived rule, and what `check` throws
 */
export async function saveRule(knex: Knex, request: RuleChangeRequest): Promise<RuleRow> {
  await knex.raw("select pg_advisory_xact_lock(?)", [RULES_LOCK])
  const rows = await readRules(knex)
  const known = request.id === null ? undefined : rows.find(({ id }) => id === request.id)
  if (request.id !== null && !known) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no pricing rule ${request.id}`)
  }
  if (known?.status === "archived") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `"${known.name}" is archived; make a new rule instead`,
    )
  }
  const id = known?.id ?? generateEntityId(undefined, "tprule")
  const wanted = { ...known, ...request.fields, id } as RuleRow
  if (wanted.status !== "archived")
    request.check(
      wanted,
      rows.filter((row) => row.id !== id),
    )
  const changed = FIELDS.filter((field) => !known || !same(known[field], wanted[field]))
  if (known && changed.length === 0) return known
  // A rule that came with the plugin is a person's from the first change on.
  const source = request.actorId === null ? (known?.source ?? "service") : "staff"
  const [saved] = await write(knex, { ...wanted, source }, known)
  if (!saved) throw new Error(`The rule ${id} was not written`)
  await writeChange(knex, {
    rule_id: id,
    actor_id: request.actorId,
    action: !known ? "created" : wanted.status === "archived" ? "archived" : "updated",
    before: known ? pick(known, changed) : null,
    after: pick(saved, changed),
  })
  return saved
}

export interface ChangeRow {
  id: string
  rule_id: string
  actor_id: string | null
  action: "created" | "updated" | "archived" | "mended"
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  created_at: Date
}

/** Writes down one change. */
export async function writeChange(knex: Knex, change: Omit<ChangeRow, "id" | "created_at">): Promise<void> {
  await knex("tie_pricing_rule_change").insert({
    ...change,
    id: generateEntityId(undefined, "tprchg"),
    before: change.before && JSON.stringify(change.before),
    after: JSON.stringify(change.after),
  })
}

function write(knex: Knex, wanted: RuleRow, known: RuleRow | undefined): Promise<RuleRow[]> {
  const now = new Date()
  const row = {
    ...pick(wanted, [...FIELDS, "source"]),
    conditions: JSON.stringify(wanted.conditions),
    activated_at: wanted.status === "draft" ? null : (known?.activated_at ?? activation(wanted, now)),
    archived_at: wanted.status === "archived" ? now : null,
    updated_at: now,
  }
  const table = knex<RuleRow>("tie_pricing_rule")
  const query = known
    ? table.where({ id: wanted.id }).update(row as never)
    : table.insert({ ...row, id: wanted.id } as never)
  return query.returning("*") as unknown as Promise<RuleRow[]>
}

/** A draft that is archived was never in force. */
const activation = ({ status }: RuleRow, now: Date): Date | null => (status === "active" ? now : null)

function pick(row: RuleRow, fields: readonly (keyof RuleRow)[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]))
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

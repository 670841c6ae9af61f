import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { awayUntil } from "../../../domain/desk/away"
import { choose, type Move, requirePlace, type Rules, writeMoves } from "./assign"
import { type Doer, SYSTEM } from "./audit"
import { type Assignable, lockPool, type Place, readAssignablesOf, readPool } from "./pool"

export interface HandOver {
  /** Whose weddings, by the id of their place at the desk. */
  from: string
  name: string
  /** `auto`: each to who fits it best, or into the queue. */
  to: string
  by: Doer
}

/**
 * Gives all that somebody has to others, when they go.
 * @throws MedusaError INVALID_DATA (400) with the field, for somebody who can't have them all
 */
export async function handOver(knex: Knex, { from, name, to, by }: HandOver, rules: Rules): Promise<Move[]> {
  await lockPool(knex)
  const weddings = await readAssignablesOf(knex, [from])
  const others = (await readPool(knex)).filter(({ id }) => id !== from)
  const moves =
    to === "auto" ? chooseFrom(name, weddings, others, rules) : toOne(name, weddings, others, to, rules)
  await writeMoves(knex, moves, by)
  return moves
}

const chooseFrom = (name: string, weddings: readonly Assignable[], pool: readonly Place[], rules: Rules) =>
  choose(weddings, pool, rules).map((move) => ({ ...move, reason: `${name} handed it over. ${move.reason}` }))

function toOne(
  name: string,
  weddings: readonly Assignable[],
  pool: readonly Place[],
  to: string,
  { today }: Rules,
): Move[] {
  if (weddings.length === 0) return []
  const place = requirePlace(pool, to, today, "hand_over_to")
  const room = place.capacity - place.open
  if (room < weddings.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `hand_over_to: ${place.name} has room for ${room} of the ${weddings.length} weddings; "auto" gives each to who fits`,
    )
  }
  return weddings.map(({ id, coordinatorId }) => ({
    weddingId: id,
    from: coordinatorId,
    to,
    reason: `${name} handed it over to ${place.name}.`,
    scores: null,
  }))
}

/**
 * Finds others for what can't wait until those who have it are back: all weddings of whoever is active no more, and of
 * whoever is away those whose couple is owed an answer before they return.
 */
export async function handOverAway(knex: Knex, rules: Rules): Promise<Move[]> {
  await lockPool(knex)
  const pool = await readPool(knex)
  const gone = new Map(
    pool.flatMap((place) => {
      const until = place.isActive ? awayUntil(place.daysOff, rules.today) : null
      return !place.isActive || until !== null ? [[place.id, { place, until }] as const] : []
    }),
  )
  const weddings = (await readAssignablesOf(knex, [...gone.keys()])).filter(({ coordinatorId, owedBy }) => {
    const until = gone.get(coordinatorId ?? "")?.until ?? null
    return until === null || (owedBy !== null && owedBy.toISOString().slice(0, 10) <= until)
  })
  const moves = choose(weddings, pool, rules).map((move) => {
    const who = gone.get(move.from ?? "")
    const why = who?.until ? `away until ${who.until}` : "not active any more"
    return { ...move, reason: `${who?.place.name} is ${why}. ${move.reason}` }
  })
  await writeMoves(knex, moves, SYSTEM)
  return moves
}

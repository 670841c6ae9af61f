import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import {
  type AssignmentWeights,
  type Candidate,
  chooseCoordinator,
  isAway,
  scoreCoordinators,
  whyUnavailable,
} from "../../../domain/desk/assign"
import { QUEUED_STATES } from "../../../domain/desk/places"
import { mayAssign } from "../../../domain/desk/powers"
import type { DeskRole } from "../../../domain/desk/roles"
import { type Doer, SYSTEM, writeAudit } from "./audit"
import { tellWeddings } from "./feed"
import { type Assignable, lockPool, type Place, readAssignables, readPool, readQueue } from "./pool"

/** By what it is decided who gets a wedding. */
export interface Rules {
  /** ISO date, where the desk is. */
  today: string
  weights: AssignmentWeights
  /** Whether weddings are given to people without anybody's doing. */
  automatic: boolean
}

/** A wedding that somebody else has from now on. */
export interface Move {
  weddingId: string
  from: string | null
  /** Null: it waits in the queue. */
  to: string | null
  /** A sentence for people. */
  reason: string
  /** Null where a person chose. */
  scores: Candidate[] | null
}

/** Writes down who has what from now on, and since when and why: four statements whatever their number. */
export async function writeMoves(knex: Knex, moves: readonly Move[], by: Doer): Promise<void> {
  if (moves.length === 0) return
  await knex.raw(
    `update wed_wedding w set coordinator_id = moved.coordinator_id, updated_at = now()
     from unnest(?::text[], ?::text[]) as moved(id, coordinator_id) where w.id = moved.id`,
    [moves.map(({ weddingId }) => weddingId), moves.map(({ to }) => to)] as never,
  )
  await knex("wed_assignment").insert(
    moves.map(({ weddingId, to, reason, scores }) => ({
      id: generateEntityId(undefined, "wasg"),
      wedding_id: weddingId,
      coordinator_id: to,
      assigned_by: by.id,
      reason,
      scores: scores && JSON.stringify(scores),
    })),
  )
  await writeAudit(
    knex,
    moves.map(({ weddingId, from, to, reason }) => ({
      weddingId,
      by,
      action: "wedding.assign",
      entityId: weddingId,
      before: { coordinator_id: from },
      after: { coordinator_id: to, reason },
    })),
  )
  const ids = moves.map(({ weddingId }) => weddingId)
  await tellWeddings(knex, ids, "coordinator")
}

/** Everybody for a wedding, the best first, each with why. */
export async function scoreFor(
  knex: Knex,
  weddingId: string,
  { today, weights }: Rules,
): Promise<Candidate[]> {
  const [wedding] = await readAssignables(knex, [weddingId])
  return wedding ? scoreCoordinators(wedding.facts, await readPool(knex), today, weights) : []
}

/** Finds somebody for each, as if each had come after the one before: whoever gets one has a place less for the next. */
export function choose(
  weddings: readonly Assignable[],
  pool: readonly Place[],
  { today, weights }: Rules,
): Move[] {
  const taken = pool.map((place) => ({ ...place }))
  return weddings.map(({ id, coordinatorId, facts }) => {
    const scores = scoreCoordinators(facts, taken, today, weights)
    const { candidate, reason } = chooseCoordinator(facts, taken, today, weights)
    const chosen = taken.find((place) => place.id === candidate?.id)
    if (chosen) chosen.open += 1
    return { weddingId: id, from: coordinatorId, to: candidate?.id ?? null, reason, scores }
  })
}

/**
 * Finds somebody for a wedding that was sent in, or writes down that it waits. Done already, it does nothing.
 * @returns null where nothing had to be done
 */
export async function assignNew(knex: Knex, weddingId: string, rules: Rules): Promise<Move | null> {
  await lockPool(knex)
  const [wedding] = await readAssignables(knex, [weddingId])
  if (!wedding || wedding.coordinatorId !== null || !QUEUED_STATES.includes(wedding.state)) return null
  const move = rules.automatic
    ? choose([wedding], await readPool(knex), rules)[0]
    : {
        weddingId,
        from: null,
        to: null,
        reason: "It waits in the queue: weddings are given out by hand.",
        scores: null,
      }
  if (!move || (move.to === null && wedding.lastBy !== null)) return null
  await writeMoves(knex, [move], SYSTEM)
  return move
}

/** Gives people what waits in the queue, as far as they have places. What a person put there stays there. */
export async function emptyQueue(knex: Knex, rules: Rules): Promise<Move[]> {
  if (!rules.automatic) return []
  await lockPool(knex)
  const waiting = (await readQueue(knex, QUEUED_STATES)).filter(
    ({ lastBy }) => lastBy === null || lastBy === SYSTEM.id,
  )
  if (waiting.length === 0) return []
  const moves = choose(waiting, await readPool(knex), rules).filter(({ to }) => to !== null)
  await writeMoves(knex, moves, SYSTEM)
  return moves
}

export interface AssignmentRequest {
  weddingId: string
  /** `auto`: to who fits best; null: back into the queue. */
  to: string | "auto" | null
  by: Doer & { role: DeskRole; coordinatorId: string | null }
  reason?: string | undefined
}

/**
 * Gives a wedding to somebody because a person says so.
 * @returns null where they have it already
 * @throws MedusaError NOT_FOUND (404) for an unknown wedding, FORBIDDEN (403) where it is not theirs to give, INVALID_DATA
 * (400) with the field for somebody who can't have it
 */
export async function assignByHand(
  knex: Knex,
  { weddingId, to, by, reason }: AssignmentRequest,
  rules: Rules,
): Promise<Move | null> {
  await lockPool(knex)
  const [wedding] = await readAssignables(knex, [weddingId])
  if (!wedding) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${weddingId}`)
  if (!mayAssign(by, wedding.coordinatorId, to)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `A ${by.role} may take for themself what waits in the queue, at most: ask a lead`,
    )
  }
  if (to === wedding.coordinatorId) return null
  const pool = await readPool(knex)
  const others = pool.filter(({ id }) => id !== wedding.coordinatorId)
  const [found] = to === "auto" ? choose([wedding], others, rules) : []
  const move: Move = found ?? {
    weddingId,
    from: wedding.coordinatorId,
    to: to === null ? null : requirePlace(pool, to, rules.today).id,
    reason: reason ?? (to === null ? "Put back into the queue." : "Given by hand."),
    scores: null,
  }
  if (move.to === move.from) return null
  await writeMoves(knex, [move], by)
  return move
}

/** @throws MedusaError INVALID_DATA (400) with the field, for somebody who can't have a wedding now */
export function requirePlace(
  pool: readonly Place[],
  id: string,
  today: string,
  field = "coordinator_id",
): Place {
  const refuse = (sentence: string) =>
    new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${sentence}`)
  const place = pool.find((one) => one.id === id)
  if (!place) throw refuse(`nobody of that id looks after weddings: ${id}`)
  const { name, open, capacity, isActive, daysOff } = place
  if (isActive && !isAway(daysOff, today) && open >= capacity) {
    throw refuse(`${name} is at capacity (${open} of ${capacity} open weddings)`)
  }
  const why = whyUnavailable(place, today)
  if (why !== null) throw refuse(`${name} is ${why}`)
  return place
}

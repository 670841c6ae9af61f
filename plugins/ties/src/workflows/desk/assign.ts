import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Assign, Candidates } from "../../contract"
import type { DeskRole } from "../../domain/desk/roles"
import { todayIn } from "../../domain/timeline/dates"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Move, Rules } from "../../modules/weddings/store/assign"
import { readDeskSettings } from "./settings"

/** Told of each wedding that somebody else has from now on: `{ wedding_id, from, to }`, ids of places or null. */
export const WEDDING_ASSIGNED = "ties.wedding.assigned"

/** A person of the desk who does something. */
export interface DeskPerson {
  userId: string
  role: DeskRole
  coordinatorId: string | null
}

export const serviceOf = (scope: MedusaContainer): WeddingsService =>
  scope.resolve<WeddingsService>(WEDDINGS_MODULE)

/** By what it is decided now who gets a wedding: one statement. */
export async function readRules(scope: MedusaContainer): Promise<Rules> {
  const { assignment, sla } = await readDeskSettings(scope)
  return {
    today: todayIn(sla.business?.time_zone ?? "UTC", Date.now()),
    weights: assignment.weights,
    automatic: assignment.automatic,
  }
}

export async function tellMoves(scope: MedusaContainer, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  await scope.resolve(Modules.EVENT_BUS).emit(
    moves.map(({ weddingId, from, to }) => ({
      name: WEDDING_ASSIGNED,
      data: { wedding_id: weddingId, from, to },
    })),
  )
}

/**
 * Finds somebody for a wedding that was sent in, or puts it into the queue, where its clock runs on. Called twice for one
 * wedding, or for one that somebody has, it does nothing more.
 */
export async function assignNewWedding(scope: MedusaContainer, weddingId: string): Promise<void> {
  const move = await serviceOf(scope).assignNew(weddingId, await readRules(scope))
  if (move) await tellMoves(scope, [move])
}

/**
 * Gives a wedding to somebody because a person of the desk says so.
 * @throws MedusaError 403 where it is not theirs to give, 404, or 400 with the field for somebody who can't have it
 */
export async function assignWedding(
  scope: MedusaContainer,
  weddingId: string,
  { coordinator_id, reason }: Assign,
  person: DeskPerson,
): Promise<void> {
  const move = await serviceOf(scope).assignByHand(
    { weddingId, to: coordinator_id, reason, by: { ...person, id: person.userId } },
    await readRules(scope),
  )
  if (move) await tellMoves(scope, [move])
}

/** Finds others for what can't wait for those who are away, and somebody for what waits in the queue. */
export async function settleAssignments(scope: MedusaContainer): Promise<void> {
  await tellMoves(scope, await serviceOf(scope).settleAssignments(await readRules(scope)))
}

/** Who could have a wedding, the best first, each with why. */
export async function readCandidates(scope: MedusaContainer, weddingId: string): Promise<Candidates> {
  const scored = await serviceOf(scope).scoreFor(weddingId, await readRules(scope))
  return {
    candidates: scored.map(({ id, name, score, available, why }) => ({
      coordinator_id: id,
      name,
      score,
      available,
      why,
    })),
  }
}

import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import type { Candidate } from "../../domain/desk/assign"
import * as models from "./models"
import {
  assignByHand,
  type AssignmentRequest,
  assignNew,
  emptyQueue,
  type Move,
  type Rules,
  scoreFor,
} from "./store/assign"
import type { Doer } from "./store/audit"
import { type CoordinatorRow, findPlaceOf } from "./store/coordinator-rows"
import { handOverAway } from "./store/hand-over"
import { createPlace, type PlaceChange, type PlaceFields, updatePlace } from "./store/save-coordinator"
import { readSettings, saveSettings } from "./store/settings"

/** Of the weddings module: who works at the desk, who has which wedding, and how the desk works. */
export class StaffService extends MedusaService(models) {
  /** What an admin user is at the desk; null for one who was given no place there. */
  @InjectManager()
  async readPlaceOf(
    userId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<CoordinatorRow | null> {
    return findPlaceOf(knexOf(context), userId)
  }

  /** Gives an admin user a place at the desk, and writes down who did so; both or neither. */
  @InjectTransactionManager()
  async createPlace(
    userId: string,
    fields: PlaceFields,
    change: PlaceChange,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<CoordinatorRow> {
    return createPlace(knexOf(context), userId, fields, change)
  }

  /** Changes somebody's place, and hands their weddings over where they go; all or nothing. */
  @InjectTransactionManager()
  async updatePlace(
    request: { id: string; fields: Partial<PlaceFields>; handOverTo: string | undefined },
    change: PlaceChange,
    rules: Rules,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ place: CoordinatorRow; moves: Move[] }> {
    return updatePlace(knexOf(context), request, change, rules)
  }

  /** Everybody for a wedding, the best first, each with why. */
  @InjectManager()
  async scoreFor(
    weddingId: string,
    rules: Rules,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Candidate[]> {
    return scoreFor(knexOf(context), weddingId, rules)
  }

  /** Finds somebody for a wedding that was sent in; null where nothing had to be done. */
  @InjectTransactionManager()
  async assignNew(
    weddingId: string,
    rules: Rules,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Move | null> {
    return assignNew(knexOf(context), weddingId, rules)
  }

  /** Gives a wedding to somebody because a person says so; null where they have it already. */
  @InjectTransactionManager()
  async assignByHand(
    request: AssignmentRequest,
    rules: Rules,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Move | null> {
    return assignByHand(knexOf(context), request, rules)
  }

  /** Finds others for what can't wait until those who have it are back, and somebody for what waits in the queue. */
  @InjectTransactionManager()
  async settleAssignments(rules: Rules, @MedusaContext() context: DatabaseContext = {}): Promise<Move[]> {
    const knex = knexOf(context)
    return [...(await handOverAway(knex, rules)), ...(await emptyQueue(knex, rules))]
  }

  /** What leads have set, by key. */
  @InjectManager()
  async readSettings(@MedusaContext() context: DatabaseContext = {}): Promise<Record<string, unknown>> {
    return readSettings(knexOf(context))
  }

  /** Sets some, each whole, and writes down who did so; both or neither. */
  @InjectTransactionManager()
  async saveSettings(
    values: Record<string, unknown>,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return saveSettings(knexOf(context), values, by)
  }
}

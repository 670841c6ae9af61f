import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import type { TaskTemplate } from "../../domain/timeline/templates"
import { StaffService } from "./staff-service"
import type { Doer } from "./store/audit"
import { tellWedding } from "./store/feed"
import { askForReminder } from "./store/reminder"
import { judgeRisks, readUnderWay } from "./store/risk"
import {
  changeTask,
  finishTasks,
  lockDate,
  moveTasks,
  planTasks,
  readTasks,
  readUnplanned,
  type TaskRequest,
  type TaskRow,
} from "./store/tasks"

/** Of the weddings module: what is to be done by when, and what may go wrong. Each change judges the risk anew. */
export class DeskService extends StaffService {
  /** A wedding's tasks, what is due first coming first. */
  @InjectManager()
  async readTasks(weddingId: string, @MedusaContext() context: DatabaseContext = {}): Promise<TaskRow[]> {
    return readTasks(knexOf(context), weddingId)
  }

  /** Weddings that were sent in and have no task. */
  @InjectManager()
  async readUnplanned(@MedusaContext() context: DatabaseContext = {}): Promise<string[]> {
    return readUnplanned(knexOf(context))
  }

  /**
   * Gives a wedding its tasks. One that has any keeps them as they are.
   * @param planned when the plan was made: what was to be done before it is left out or pressed together
   */
  @InjectTransactionManager()
  async planTasks(
    weddingId: string,
    templates: readonly TaskTemplate[],
    holidays: readonly string[],
    planned = new Date(),
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const knex = knexOf(context)
    await planTasks(knex, weddingId, templates, holidays, planned)
    await judgeRisks(knex, [weddingId], new Date())
  }

  /** Moves what is open with the wedding's date. */
  @InjectTransactionManager()
  async moveTasks(
    weddingId: string,
    holidays: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const [knex, now] = [knexOf(context), new Date()]
    await moveTasks(knex, weddingId, holidays, now)
    await judgeRisks(knex, [weddingId], now)
  }

  /** Marks as done what is open under these keys. */
  @InjectTransactionManager()
  async finishTasks(
    weddingId: string,
    keys: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const knex = knexOf(context)
    await lockDate(knex, weddingId)
    await finishTasks(knex, weddingId, keys)
    await judgeRisks(knex, [weddingId], new Date())
    await tellWedding(knex, { weddingId, kind: "task" })
  }

  /** Changes a task because somebody says so. */
  @InjectTransactionManager()
  async changeTask(request: TaskRequest, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    const [knex, now] = [knexOf(context), new Date()]
    await changeTask(knex, request, now)
    await judgeRisks(knex, [request.weddingId], now)
    await tellWedding(knex, { weddingId: request.weddingId, kind: "task" })
  }

  /** Puts it on a wedding's list for today that its couple is to be reminded. */
  @InjectTransactionManager()
  async askForReminder(
    weddingId: string,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return askForReminder(knexOf(context), weddingId, by, new Date())
  }

  /** Ids of all weddings of which something may still go wrong. */
  @InjectManager()
  async readUnderWay(@MedusaContext() context: DatabaseContext = {}): Promise<string[]> {
    return readUnderWay(knexOf(context))
  }

  /** Judges some weddings anew, and writes down what is different. */
  @InjectTransactionManager()
  async judgeRisks(ids: readonly string[], @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return judgeRisks(knexOf(context), ids, new Date())
  }
}

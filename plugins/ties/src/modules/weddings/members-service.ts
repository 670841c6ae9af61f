import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { LinksService } from "./links-service"
import type { Doer } from "./store/audit"
import { tellWedding } from "./store/feed"
import { markWrittenTo, type OwnTieChange, saveOwnTie } from "./store/own-tie"
import { judgeRisks } from "./store/risk"

/** Of the weddings module: what members say of themselves, and that they are written to. */
export class MembersService extends LinksService {
  /** Keeps what a member says. @throws MedusaError 404, 400 with the field, 409 for what came too late */
  @InjectTransactionManager()
  async saveOwnTie(change: OwnTieChange, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    const [knex, now] = [knexOf(context), new Date()]
    const { weddingId, memberId } = change
    const isNew = await saveOwnTie(knex, change, now)
    await judgeRisks(knex, [weddingId], now)
    if (isNew) await tellWedding(knex, { weddingId, kind: "member", about: memberId, memberId })
  }

  /** Writes down that members were sent their link, or reminded. Twice does nothing more for who was invited. */
  @InjectTransactionManager()
  async markWrittenTo(
    weddingId: string,
    ids: readonly string[],
    what: "invited" | "reminded",
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const [knex, now] = [knexOf(context), new Date()]
    const marked = await markWrittenTo(knex, weddingId, ids, what, by, now)
    await judgeRisks(knex, [weddingId], now)
    for (const memberId of marked)
      await tellWedding(knex, { weddingId, kind: "member", about: memberId, memberId })
  }
}

import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { LinkScope } from "../../contract"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { DeskService } from "./desk-service"
import { COUPLE, type Doer, writeAudit } from "./store/audit"
import {
  addLink,
  listLinks,
  type LinkRow,
  type NewLink,
  type OpenedLink,
  openLink,
  revokeLink,
  revokeLinks,
} from "./store/links"
import { requireMember } from "./store/members"

/** Of the weddings module: what opens a wedding, or a part of it, without an account. */
export class LinksService extends DeskService {
  /** What a token opens at the door of its scope. @throws MedusaError NOT_FOUND (404), the same whatever is wrong with it */
  @InjectManager()
  async openLink(
    token: string,
    scope: LinkScope,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<OpenedLink> {
    return openLink(knexOf(context), token, scope, new Date())
  }

  /** Links of a wedding, the newest first, whatever has become of them. */
  @InjectManager()
  async listLinks(weddingId: string, @MedusaContext() context: DatabaseContext = {}): Promise<LinkRow[]> {
    return listLinks(knexOf(context), weddingId)
  }

  /** A link that nobody asked for by itself, such as one in a mail. @returns its token, kept nowhere */
  @InjectTransactionManager()
  async addLink(link: NewLink, @MedusaContext() context: DatabaseContext = {}): Promise<string> {
    return (await addLink(knexOf(context), link)).token
  }

  /**
   * A link that somebody asked for.
   * @returns its id, and its token, kept nowhere
   * @throws MedusaError NOT_FOUND (404) where it is for a member whom the wedding does not have
   */
  @InjectTransactionManager()
  async makeLink(
    link: NewLink,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ id: string; token: string }> {
    const knex = knexOf(context)
    const { weddingId, scope, memberId, expiresAt } = link
    if (memberId !== null) await requireMember(knex, weddingId, memberId)
    const made = await addLink(knex, link)
    await writeAudit(knex, {
      weddingId,
      by,
      action: "link.make",
      entityId: made.id,
      after: { scope, member_id: memberId, expires_at: expiresAt },
    })
    return made
  }

  /** Ends one link of a wedding. Twice does nothing more. @throws MedusaError NOT_FOUND (404) */
  @InjectTransactionManager()
  async revokeLink(
    weddingId: string,
    id: string,
    by: Doer = COUPLE,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const knex = knexOf(context)
    if (!(await revokeLink(knex, weddingId, id, new Date()))) return
    await writeAudit(knex, { weddingId, by, action: "link.revoke", entityId: id })
  }

  /** A new link for the couple; the ones before stop working. @returns its token, kept nowhere */
  @InjectTransactionManager()
  async renewLink(
    weddingId: string,
    expiresAt: Date,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<string> {
    const knex = knexOf(context)
    const revoked = await revokeLinks(knex, weddingId, new Date())
    const link = { weddingId, scope: "couple", memberId: null, via: "desk", expiresAt } as const
    const { token } = await addLink(knex, { ...link, createdBy: by.id })
    await writeAudit(knex, {
      weddingId,
      by,
      action: "link.renew",
      entityId: weddingId,
      after: { revoked, expires_at: expiresAt },
    })
    return token
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { LinkScope } from "../../contract"
import { type Audience, canUnsubscribe, MAIL_KINDS, type MailKindName } from "../../domain/mail/kinds"
import type { MailContext } from "../../emails/layout/context"
import type { Claimed } from "../../modules/outbox/store/claim"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { newToken } from "../../secret-token"
import { addressOf } from "../links/address"
import { linkExpiry } from "../quotes/clock"
import { isTest, memberOf, optionsOf, outboxOf } from "./queue"

/** Where mails of a kind lead when nobody is sent there: a preview, or a test. */
export const SAMPLE_TOKEN = "preview"

/** Under the API: `GET` asks, `POST` ends reminders, as RFC 8058 has it. */
export const UNSUBSCRIBE_PATH = "/mail/unsubscribe/"

const joined = (base: string | null, path: string): string | null =>
  base === null ? null : `${base.replace(/\/$/, "")}${path}`

/** What stands around a mail of a kind, with these links. */
export function contextFor(
  scope: MedusaContainer,
  kind: MailKindName,
  told: {
    timeZone: string
    weddingId: string | null
    weddingToken: string | null
    unsubscribeToken: string | null
  },
): MailContext {
  const { mail, weddings } = optionsOf(scope)
  const { audience } = MAIL_KINDS[kind]
  const isOfWedding = told.weddingId !== null && forDesk(audience)
  return {
    shopName: mail.shop_name,
    links: {
      shop: joined(weddings.shop_url, ""),
      wedding: told.weddingToken && addressOf(weddings.shop_url, scopeOf(audience), told.weddingToken),
      desk: joined(mail.admin_url, isOfWedding ? `/ties/weddings/${told.weddingId}` : "/ties/my-day"),
    },
    unsubscribe: told.unsubscribeToken && joined(mail.api_url, `${UNSUBSCRIBE_PATH}${told.unsubscribeToken}`),
    timeZone: told.timeZone,
    pictures: mail.pictures,
  }
}

/** Who of a party gets which link. */
const scopeOf = (audience: Audience): LinkScope => (audience === "member" ? "member" : "couple")

const forDesk = (audience: Audience): boolean => audience === "coordinator" || audience === "staff"

/** As a preview shows a mail: its links lead nowhere. */
export const sampleContext = (scope: MedusaContainer, kind: MailKindName): MailContext =>
  contextFor(scope, kind, {
    timeZone: "America/New_York",
    weddingId: "preview",
    weddingToken: SAMPLE_TOKEN,
    unsubscribeToken: canUnsubscribe(kind) ? SAMPLE_TOKEN : null,
  })

/**
 * What stands around a mail as it is sent. Its links are made now, and of their tokens only hashes are kept: neither the
 * outbox nor the Notification module ever holds what opens a wedding.
 */
export async function contextOf(scope: MedusaContainer, { message, key }: Claimed): Promise<MailContext> {
  const { kind, wedding_id: weddingId, time_zone: timeZone } = message
  if (isTest(message.event_key)) return sampleContext(scope, kind)
  const weddingToken = weddingId === null ? null : await linkOf(scope, weddingId, message)
  const unsubscribeToken = canUnsubscribe(kind) ? newToken() : null
  if (unsubscribeToken !== null) await outboxOf(scope).keepToken(key, unsubscribeToken)
  return contextFor(scope, kind, { timeZone, weddingId, weddingToken, unsubscribeToken })
}

/**
 * A link for who gets a mail, beside those that they have; null where it leads to no wedding: one that is no more, a member
 * who has left, or a mail for the desk.
 */
async function linkOf(
  scope: MedusaContainer,
  weddingId: string,
  { kind, payload }: Claimed["message"],
): Promise<string | null> {
  const { audience } = MAIL_KINDS[kind]
  if (audience !== "couple" && audience !== "member") return null
  const memberId = audience === "member" ? memberOf(payload) : null
  if (audience === "member" && memberId === null) return null
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  try {
    const { wedding } = await weddings.requireWedding(weddingId)
    const expiresAt = linkExpiry(wedding.date, optionsOf(scope).weddings.link_days)
    const link = { weddingId, scope: scopeOf(audience), memberId, via: "mail", expiresAt } as const
    return await weddings.addLink({ ...link, createdBy: null })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
    throw error
  }
}

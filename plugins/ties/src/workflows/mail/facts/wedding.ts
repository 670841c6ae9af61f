import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { coupleOf } from "../../../domain/weddings/couple-of"
import type { weddingSchema } from "../../../emails/payloads"
import type { Price } from "../../../emails/quote-ready"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import type { WholeWedding } from "../../../modules/weddings/store/read-whole"
import type { WeddingRow } from "../../../modules/weddings/store/wedding-rows"
import { optionsOf } from "../queue"
import { type MailTie, readLooks } from "./looks"

/** What mails tell of a wedding. */
export interface WeddingFacts {
  whole: WholeWedding
  wedding: z.output<typeof weddingSchema>
  price: Price
  ties: MailTie[]
  /** ISO time by which a human answers; null where no answer is owed. */
  answerBy: string | null
  /** Of what goes to the couple. */
  couple: { to: string; weddingId: string; locale: string; timeZone: string }
}

/** What a wedding is called in mails. */
export const toMailWedding = ({
  id,
  code,
  partner_one,
  partner_two,
  date,
  venue,
}: Pick<WeddingRow, "id" | "code" | "partner_one" | "partner_two" | "date" | "venue">): z.output<
  typeof weddingSchema
> => ({
  id,
  code,
  couple: coupleOf({ partner_one, partner_two }),
  date,
  venue,
})

/**
 * Reads what mails tell of a wedding; null for one that was invented for a demonstration: nobody is written to for it.
 * @throws MedusaError NOT_FOUND (404)
 */
export async function readWeddingFacts(
  scope: MedusaContainer,
  weddingId: string,
): Promise<WeddingFacts | null> {
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId)
  const { wedding, content } = whole
  if (wedding.is_demo) return null
  const looks = await readLooks(scope, content.lines)
  return {
    whole,
    wedding: toMailWedding(wedding),
    price: {
      currency_code: content.currency_code,
      subtotal: content.subtotal,
      discount: content.discount,
      total: content.total,
      ties: content.ties,
    },
    ties: tiesOf(scope, whole, looks),
    answerBy: wedding.answered_at === null ? (wedding.sla_due_at?.toISOString() ?? null) : null,
    couple: {
      to: wedding.email,
      weddingId,
      locale: wedding.language,
      timeZone: wedding.time_zone,
    },
  }
}

function tiesOf(
  scope: MedusaContainer,
  { content, members }: WholeWedding,
  looks: Awaited<ReturnType<typeof readLooks>>,
): MailTie[] {
  const roles = new Map(optionsOf(scope).bundles.roles.map(({ slug, name }) => [slug, name]))
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return content.lines.map((line) => {
    const role = roles.get(line.role) ?? line.role
    const name = names.get(line.member_id) ?? line.name
    return {
      color: looks.color(line.color),
      style: looks.style(line.style),
      quantity: line.quantity,
      who: name === null ? role : `${name}, ${role.toLowerCase()}`,
    }
  })
}

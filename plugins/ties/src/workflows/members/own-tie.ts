import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { OwnTie, ParsedOwnTie } from "../../contract"
import { select } from "../../database/select"
import { needsOf } from "../../domain/members/needs"
import { possibleFields } from "../../domain/members/own-tie"
import { todayIn } from "../../domain/timeline/dates"
import { coupleOf } from "../../domain/weddings/couple-of"
import { stageOf } from "../../domain/weddings/stage"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { MemberRow } from "../../modules/weddings/store/members"
import type { WholeWedding } from "../../modules/weddings/store/read-whole"
import { readRoles } from "../links/roles"
import { memberToContract, readTieNames, wornAndWished } from "../quotes/read/ties"
import { trackWedding } from "../tracking/of-wedding"
import { answerBy } from "./answer-by"

/** Whose tie it is. */
export interface Own {
  weddingId: string
  memberId: string
}

const STYLES = `
  select s.slug, s.name, s.kind from tie_sync_record r
  join tie_style s on s.id = r.style_id and s.deleted_at is null and s.withdrawn_at is null
  join tie_color c on c.id = r.color_id and c.deleted_at is null
  where c.slug = ? and r.deleted_at is null
  group by s.slug, s.name, s.kind, s.rank order by s.rank`

const readStyles = (scope: MedusaContainer, color: string) =>
  select<{ slug: string; name: string; kind: "necktie" | "bow_tie" }>(scope, STYLES, [color])

async function readOwn(
  scope: MedusaContainer,
  { weddingId, memberId }: Own,
): Promise<{ whole: WholeWedding; member: MemberRow }> {
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId)
  const member = whole.members.find(({ id }) => id === memberId)
  if (member) return { whole, member }
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link opens no wedding")
}

/** A member's own part of a wedding, and nothing of the others'. @throws MedusaError NOT_FOUND (404) */
export async function readOwnTie(scope: MedusaContainer, own: Own): Promise<OwnTie> {
  const { whole, member } = await readOwn(scope, own)
  const { wedding, quote } = whole
  const [names, styles, tracking] = await Promise.all([
    readTieNames(scope, wornAndWished([member])),
    readStyles(scope, member.color),
    trackWedding(scope, whole),
  ])
  const told = memberToContract(member, names, { state: quote.state, delivery: wedding.delivery }, tracking)
  const to_do = needsOf(member, wedding.delivery)
  const possible = possibleFields({
    state: quote.state,
    delivery: wedding.delivery,
    isBowTie: told.style.kind === "bow_tie",
  })
  return {
    wedding: {
      couple: coupleOf(wedding),
      date: wedding.date,
      time_zone: wedding.time_zone,
      venue: wedding.venue,
      stage: stageOf(quote.state),
      delivery: wedding.delivery,
    },
    member: {
      name: told.name,
      role: readRoles(scope)(member.role),
      color: told.color,
      style: told.style,
      quantity: told.quantity,
      pays: told.pays,
      neck_size: told.neck_size,
      status: told.status,
      style_confirmed: told.style_confirmed,
      wish: told.wish,
      ships: told.ships,
      address: member.address,
    },
    price: priceOf(whole, member),
    tracking: tracking?.members[member.id] ?? null,
    to_do,
    answer_by:
      to_do.length > 0 && possible.length > 0
        ? answerBy(whole.tasks, wedding.date, todayIn(wedding.time_zone, Date.now()))
        : null,
    possible,
    styles: styles.filter(({ slug }) => slug !== member.style).map(({ slug, name }) => ({ slug, name })),
  }
}

function priceOf({ content }: WholeWedding, { id, pays }: MemberRow): OwnTie["price"] {
  const line = content.lines.find(({ member_id }) => member_id === id)
  return pays === "self" && line ? { amount: line.total, currency_code: content.currency_code } : null
}

/** Keeps what a member says. @throws MedusaError 404, 400 with the field, 409 for what came too late */
export async function saveOwnTie(scope: MedusaContainer, own: Own, said: ParsedOwnTie): Promise<void> {
  const { member } = await readOwn(scope, own)
  const styles = await readStyles(scope, member.color)
  if (said.wish && !styles.some(({ slug }) => slug === said.wish)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "wish: your colour does not come in that style")
  }
  const names = await readTieNames(scope, [member])
  const isBowTie = names.style(member.style).kind === "bow_tie"
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).saveOwnTie({ ...own, said, isBowTie })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskShares, OwnShare, Share, ShareStatement } from "../../contract"
import { mayBePacked } from "../../domain/fulfilment"
import { shareState } from "../../domain/shares/late"
import { majorOf, minorOf } from "../../domain/shares/money"
import { shareOf } from "../../domain/shares/statement"
import { refusalIn } from "../../modules/weddings/store/refusal"
import { requirePayable } from "../quotes/payable"
import { backToday } from "./back-today"
import { type Days, daysOf, deadlineOf } from "./deadlines"
import { askedOf } from "./expected"
import { actionsNow } from "./late"
import type { SharedWedding } from "./read"
import { openDue } from "./still-due"

/** Why nothing can be paid now, in a sentence; null where it can. */
async function whyClosed(scope: MedusaContainer, { sums, wedding }: SharedWedding): Promise<string | null> {
  if (sums.isCancelled) return "This wedding’s order was cancelled."
  if (sums.orderId !== null) return null
  try {
    await requirePayable(scope, wedding.cart_id)
  } catch (error) {
    if (!refusalIn(error)) throw error
    return (error as Error).message
  }
  return sums.hasDelivery ? null : "The couple has not said yet how the ties are to be delivered."
}

function shareToContract(scope: MedusaContainer, shared: SharedWedding, payer: string, days: Days): Share {
  const { statement, held, members, sums } = shared
  const share = shareOf(statement, payer)
  const member = members.find(({ id }) => id === payer)
  const deadline = deadlineOf(shared, payer, days)
  const major = (minor: number) => majorOf(minor, sums.currency)
  const asked = askedOf(scope, shared, payer)
  const onItsWay = held.get(payer) ?? 0
  return {
    payer,
    name: member?.name ?? null,
    role: member?.role ?? null,
    state: shareState(share, { deadline, today: days.today, held: onItsWay }),
    owed: major(share.owed),
    charged: major(share.charged),
    refunded: major(share.refunded),
    held: major(onItsWay),
    due: major(share.due),
    credit: major(share.credit),
    deadline,
    asks: { all: major(asked.all), deposit: asked.deposit === null ? null : major(asked.deposit) },
    actions: actionsNow(shared, payer),
    has_left: member?.has_left ?? false,
  }
}

/** Where a wedding stands with those who pay for it, as couple and desk are told. */
export async function statementToContract(
  scope: MedusaContainer,
  shared: SharedWedding,
): Promise<ShareStatement> {
  const { statement, sums, wedding } = shared
  const [days, closed, back_today] = await Promise.all([
    daysOf(scope, shared),
    whyClosed(scope, shared),
    backToday(scope, wedding),
  ])
  const major = (minor: number) => majorOf(minor, sums.currency)
  return {
    currency_code: sums.currency,
    total: major(statement.total),
    charged: major(statement.charged),
    refunded: major(statement.refunded),
    due: major(statement.due),
    credit: major(statement.credit),
    ordered: sums.orderId !== null,
    cancelled: sums.isCancelled,
    closed,
    version: sums.version,
    shares: statement.shares.map(({ payer }) => shareToContract(scope, shared, payer, days)),
    back_today,
  }
}

/** A member's own share, and nothing of the others'. */
export async function ownShareToContract(
  scope: MedusaContainer,
  shared: SharedWedding,
  memberId: string,
): Promise<OwnShare> {
  const [days, closed] = await Promise.all([daysOf(scope, shared), whyClosed(scope, shared)])
  const { actions: _theCouples, ...share } = shareToContract(scope, shared, memberId, days)
  const { sums, wedding } = shared
  return {
    currency_code: sums.currency,
    region_id: wedding.region_id,
    ordered: sums.orderId !== null,
    cancelled: sums.isCancelled,
    closed,
    share,
  }
}

/** As the desk sees it, with its books. */
export async function deskSharesToContract(
  scope: MedusaContainer,
  shared: SharedWedding,
): Promise<DeskShares> {
  const { kept, sums, members } = shared
  const nameOf = (payer: string) => members.find(({ id }) => id === payer)?.name ?? null
  const major = (minor: number) => majorOf(minor, sums.currency)
  const released = Boolean(kept.party?.released_at)
  const open = major(openDue(shared))
  return {
    statement: await statementToContract(scope, shared),
    released,
    may_pack:
      sums.orderId !== null &&
      !sums.isCancelled &&
      mayBePacked({ currency: sums.currency, open, isReleased: released }),
    refunds: kept.refunds.map(({ id, payer, amount, reason, state, error, created_at }) => ({
      id,
      payer,
      reason,
      state,
      error,
      name: nameOf(payer),
      amount: major(amount),
      at: new Date(created_at).toISOString(),
    })),
    entries: kept.entries.map(({ payer, kind, amount, moved_at }) => ({
      payer,
      kind,
      name: nameOf(payer),
      amount: major(amount),
      at: new Date(moved_at).toISOString(),
    })),
    medusa: sums.orderId === null ? null : { total: sums.total, paid: sums.paid, agrees: booksAgree(shared) },
  }
}

/** Whether Medusa's order says what the ledger says, to the smallest unit. */
export function booksAgree({ sums, statement }: SharedWedding): boolean {
  const minor = (amount: number) => minorOf(amount, sums.currency)
  return minor(sums.total) === statement.total && minor(sums.paid) === statement.charged - statement.refunded
}

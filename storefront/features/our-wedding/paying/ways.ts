import type { QuoteState, Share, ShareStatement } from "@kct/contract"

/** The couple, as one who pays. */
export const COUPLE_PAYER = "couple"

/** The couple's own share; null where the store tells none. */
export const coupleShare = ({ shares }: Pick<ShareStatement, "shares">): Share | null =>
  shares.find(({ payer }) => payer === COUPLE_PAYER) ?? null

/** Whether somebody of the party pays, or has paid, for themselves. */
export const paysTogether = ({ shares }: Pick<ShareStatement, "shares">): boolean =>
  shares.some(({ payer, owed, charged }) => payer !== COUPLE_PAYER && (owed > 0 || charged > 0))

/** Whether there is more to say of who pays than that the couple pays for all of it at once. */
export const isShared = (statement: ShareStatement): boolean =>
  statement.ordered || paysTogether(statement) || (coupleShare(statement)?.asks.deposit ?? null) !== null

/** What of the statement the couple's page tells: nothing before anybody may pay, or where there is nothing to tell. */
export const toldStatement = (statement: ShareStatement | null, payable: boolean): ShareStatement | null =>
  statement && isShared(statement) && (statement.ordered || payable) ? statement : null

/** Whether the party of what is ordered can still be changed. What is packed of it the store says when it is asked. */
export const isOrderedChangeable = (
  statement: Pick<ShareStatement, "ordered" | "cancelled"> | null,
  state: QuoteState,
): boolean =>
  statement !== null &&
  statement.ordered &&
  !statement.cancelled &&
  (state === "paid" || state === "in_production")

/** Whether what is ordered may be another than what was accepted, whose prices then tell of something that is over. */
export const isChangedSince = (statement: Pick<ShareStatement, "ordered" | "version"> | null): boolean =>
  statement !== null && statement.ordered && statement.version > 1

export type PaidState = "paid" | "held" | "unpaid"

/** How far what is ordered for a member is paid: by themselves, or by the couple where that pays for them. */
export function paidState(statement: Pick<ShareStatement, "shares"> | null, member: string): PaidState {
  const own = statement?.shares.find(({ payer, owed }) => payer === member && owed > 0)
  const share = own ?? (statement && coupleShare(statement))
  if (!share || share.due <= 0) return "paid"
  return share.held >= share.due ? "held" : "unpaid"
}

/** What is still open and not promised by a payment that is on its way; major units. */
export const openOf = ({ due, shares }: Pick<ShareStatement, "due" | "shares">): number =>
  shares.reduce((open, { held }) => open - held, due)

export type WayToPay =
  /** All of it at the checkout, as where nobody pays for themselves. */
  | "checkout"
  /** Nobody can pay before it is said at the checkout where the ties go. */
  | "delivery"
  /** Their own share, or everybody's at the checkout. */
  | "choose"
  /** Their own share of what is ordered. */
  | "share"
  | "none"

/**
 * How a couple can pay now.
 * @param statement null where nobody can say: then as it was before anybody paid for themselves
 * @param payable whether the quote may be paid
 */
export function wayToPay(statement: ShareStatement | null, payable: boolean): WayToPay {
  if (!statement || !isShared(statement)) return payable ? "checkout" : "none"
  const asked = coupleShare(statement)?.asks.all ?? 0
  if (statement.ordered) return statement.closed === null && asked > 0 ? "share" : "none"
  if (!payable) return "none"
  if (statement.closed !== null) return "delivery"
  return asked > 0 ? "choose" : "checkout"
}

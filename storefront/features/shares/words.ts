import type { OwnShare, Share } from "@kct/contract"
import { formatMoney } from "@/lib/money"
import { dayWords } from "@/lib/dates"

type Told = OwnShare["share"] | Share

/** Whether they owe nothing any more, and all that they paid has gone back. */
export const isGivenBack = ({ owed, charged, refunded }: Told): boolean => owed === 0 && refunded >= charged

/** Where a share stands, in words that end a line. */
export function shareStanding(share: Told, currency: string): string {
  const { state, deadline, credit, charged, due } = share
  const rest = charged > 0 ? `${formatMoney(due, currency)} ` : ""
  switch (state) {
    case "nothing":
      return "nothing to pay"
    case "due":
      return `${rest}to be paid${deadline ? ` by ${dayWords(deadline)}` : ""}`
    case "late":
      return `${rest}late${deadline ? ` since ${dayWords(deadline)}` : ""}`
    case "held":
      return "payment on its way"
    case "credited":
      return `${formatMoney(credit, currency)} is going back`
    case "paid":
      return isGivenBack(share) ? "given back" : "paid"
  }
}

/** What of a share was paid and given back, where that is not the whole of it. */
export function movedWords({ owed, charged, refunded, held, state }: Told, currency: string): string[] {
  const money = (amount: number) => formatMoney(amount, currency)
  return [
    ...(charged > 0 && charged !== owed ? [`${money(charged)} paid`] : []),
    ...(refunded > 0 ? [`${money(refunded)} given back`] : []),
    ...(held > 0 && state !== "held" ? [`${money(held)} on its way`] : []),
  ]
}

/** What a member is told of their own share: a sentence each; nothing where they never had one. */
export function ownShareWords({ share, currency_code, closed, cancelled }: OwnShare): string[] {
  const { state, due, owed, charged, refunded, held, credit, deadline } = share
  const money = (amount: number) => formatMoney(amount, currency_code)
  const back = refunded > 0 ? [`${money(refunded)} of it has gone back to you, the way you paid.`] : []
  switch (state) {
    case "nothing":
      return []
    case "due":
    case "late": {
      const when = deadline ? ` by ${dayWords(deadline)}` : ""
      const wait =
        state === "late" && deadline ? `was to be paid by ${dayWords(deadline)}` : `is to be paid${when}`
      return [`${money(due)} ${wait}.`, ...(closed ? [closed] : [])]
    }
    case "held":
      return [`Your payment of ${money(held)} is on its way. You are not asked for anything more.`]
    case "credited":
      return [
        `You paid ${money(charged)}, and your share comes to ${money(owed)} now: ${cancelled ? "the order was cancelled" : "the party has changed"}. ${money(credit)} goes back to you, the way you paid.`,
        ...back,
      ]
    case "paid":
      if (isGivenBack(share)) return [`You paid ${money(charged)}, and all of it has gone back to you.`]
      return [`You paid ${money(charged)}. Thank you.`, ...back]
  }
}

/** Whether there is something to say to a member about their share beyond that they pay for themselves. */
export const isOwnTold = ({ share, ordered, closed }: OwnShare): boolean =>
  share.state !== "nothing" && (ordered || closed === null || share.charged > 0 || share.held > 0)

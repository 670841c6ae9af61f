import type { ChangeEffects, ChangeOrdered, DeskShares, ShareStatement } from "../../contract/shares"
import { sdk } from "./client"

const at = (id: string, ...rest: string[]) =>
  ["/admin/ties/weddings", ...[id, "shares", ...rest].map(encodeURIComponent)].join("/")

const post = <Answer>(path: string, body?: object): Promise<Answer> =>
  sdk.client.fetch<Answer>(path, { method: "POST", ...(body ? { body } : {}) })

export const readShares = (id: string): Promise<DeskShares> => sdk.client.fetch<DeskShares>(at(id))

export const retryRefund = (id: string, refundId: string): Promise<DeskShares> =>
  post(at(id, "refunds", refundId, "retry"))

export const releaseParty = (id: string, released: boolean): Promise<DeskShares> =>
  post(at(id, "release"), { released })

/** What a change of an ordered party comes to for each who pays; nothing is changed by it. */
export const previewOrdered = (id: string, change: ChangeOrdered): Promise<ChangeEffects> =>
  post(at(id, "changes", "preview"), change)

/** Changes an ordered party, and settles the money; upon another version than the one that was seen it is refused. */
export const changeOrdered = (id: string, change: ChangeOrdered): Promise<DeskShares> =>
  post(at(id, "changes"), change)

/** Cancels a wedding's order by the policy that was seen; another version or percentage by now is refused. */
export const cancelOrder = (
  id: string,
  { version, back_today }: Pick<ShareStatement, "version" | "back_today">,
): Promise<DeskShares> => post(at(id, "cancel"), { version, back_today })

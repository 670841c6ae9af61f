import type { Share, ShareStatement } from "@kct/contract"

/** A share, for tests. */
export const share = (payer: string, given: Partial<Share> = {}): Share => ({
  payer,
  name: null,
  role: payer === "couple" ? null : "groomsman",
  state: "due",
  owed: 25,
  charged: 0,
  refunded: 0,
  held: 0,
  due: 25,
  credit: 0,
  deadline: "2027-05-01",
  asks: { all: 25, deposit: null },
  actions: [],
  has_left: false,
  ...given,
})

/** Where a wedding stands that can be paid, for tests. */
export const statement = (given: Partial<ShareStatement> = {}): ShareStatement => ({
  currency_code: "usd",
  total: 50,
  charged: 0,
  refunded: 0,
  due: 50,
  credit: 0,
  ordered: false,
  cancelled: false,
  closed: null,
  version: 0,
  shares: [share("couple"), share("wmem_1")],
  back_today: 100,
  ...given,
})

import type { BagAnswer } from "@/features/cart/change-cart"

/** What the browser needs to go on with a payment that was begun. */
export interface Begun {
  /** Id of its session at the store. */
  session: string
  /** The secret of Stripe's intent, by which this one payment is confirmed and nothing else. */
  secret: string | null
  /** The order's id at PayPal. */
  order: string | null
  /** Path in the shop to which a bank leads back, and where one looks again. */
  back: string
}

export type BeginAnswer = ({ status: "begun" } & Begun) | { status: "refused"; message: string }

export interface FinishAnswer {
  status: "refused"
  message: string
  /** Whether nobody knows yet what became of it. */
  isOpen: boolean
}

/** What forms of payment say besides the amount, a sentence each. */
export interface TillWords {
  /** After what was refused before any money moved. */
  kept: string
  /** While it is being booked. */
  placing: string
  /** On the button where nothing is paid now, before the amount. */
  promise: string
  promised: string
}

/** Where a form of payment pays: the checkout, or somebody's share of a wedding. Its actions are the server's. */
export interface Till {
  /** @param total as its payer saw it: nobody pays another one */
  begin: (provider: string, total: string) => Promise<BeginAnswer>
  /** Books what was just paid, and leads to where it shows. */
  finish: (session: string) => Promise<FinishAnswer>
  /** For ways that take no money now. */
  promise: (before: BagAnswer, form: FormData) => Promise<BagAnswer>
  words: TillWords
}

import { majorOf, minorOf } from "../shares/money"

/** What is known of the money of an order that is to be packed. */
export interface OrderMoney {
  /** ISO 4217. */
  currency: string
  /** What it comes to less what was taken and what is promised by payments that are not taken yet; major units, unrounded. */
  open: number
  /** Whether staff have said that it may be packed all the same. */
  isReleased: boolean
}

/** What is left to pay of an order: major units, to the smallest one. An invoice or a card that is held is not left. */
export const leftToPay = ({ currency, open }: Pick<OrderMoney, "currency" | "open">): number =>
  majorOf(Math.max(0, minorOf(open, currency)), currency)

/** Whether the ties of an order may be packed: all is paid or promised, or staff have said that they may. */
export const mayBePacked = (money: OrderMoney): boolean => money.isReleased || leftToPay(money) === 0

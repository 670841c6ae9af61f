import type { OwnShare } from "@kct/contract"
import { formSettings } from "@/features/checkout/payment-settings"
import { readPayments } from "@/features/checkout/read-checkout"
import { formatMoney } from "@/lib/money"
import type { ShareDoor } from "./doors"
import type { Asks } from "./share-actions"
import { ShareForm, type SharePart } from "./share-form"
import { shareTill } from "./share-till"

interface Props {
  door: ShareDoor
  asks: OwnShare["share"]["asks"]
  currency: string
  regionId: string
}

/** The form by which a share is paid, with the ways to pay of its region. */
export async function PayShare({ door, asks, currency, regionId }: Props) {
  const payments = await readPayments({ region_id: regionId })
  if (payments.length === 0) return <p className="text-alert">There is no way to pay in your region yet.</p>
  const part = (name: Asks, amount: number, title: string, note: string): SharePart => ({
    asks: name,
    title,
    note,
    total: formatMoney(amount, currency),
    settings: formSettings({ total: amount, currency_code: currency }),
    till: shareTill(door, name),
  })
  const parts = [part("all", asks.all, "All of it", "There is nothing left to pay then.")]
  if (asks.deposit !== null) {
    const later = "It orders the ties. The rest is due before they ship."
    parts.push(part("deposit", asks.deposit, "A deposit", later))
  }
  return <ShareForm parts={parts} payments={payments} ours={door === "couple"} />
}

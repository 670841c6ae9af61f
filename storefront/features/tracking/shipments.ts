import type { Tracking } from "@kct/contract"
import { dayWords } from "@/lib/dates"

type Shipment = Tracking["shipments"][number]

/** `3 of 5 ties, shipped on June 1, 2027`, as far as it is known. */
export function shipmentWords(
  { items, shipped_at, delivered_at }: Shipment,
  quantity: number,
  what: string,
): string {
  const share = items < quantity ? `${items} of ${quantity} ${what}` : `All ${quantity} ${what}`
  const whole = quantity === 1 ? `Your ${what}` : share
  if (delivered_at) return `${whole}, delivered on ${dayWords(delivered_at)}`
  return shipped_at ? `${whole}, shipped on ${dayWords(shipped_at)}` : whole
}

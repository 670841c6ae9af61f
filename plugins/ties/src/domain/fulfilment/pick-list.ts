/** Ties that one order wants of one variant. */
export interface Want {
  orderId: string
  variantId: string
  quantity: number
  /** Where they lie; null where nobody has said. */
  bin: string | null
  /** As they are read: colour, then style. */
  color: string
  style: string
}

export interface PickRow extends Omit<Want, "orderId"> {
  orders: { orderId: string; quantity: number }[]
}

const inOrder = new Intl.Collator("en", { numeric: true, sensitivity: "base" })

/** By bin as one walks past them, what lies nowhere last; within one by colour and style. */
export function byBin(one: Omit<PickRow, "orders">, other: Omit<PickRow, "orders">): number {
  if ((one.bin === null) !== (other.bin === null)) return one.bin === null ? 1 : -1
  return (
    inOrder.compare(one.bin ?? "", other.bin ?? "") ||
    inOrder.compare(one.color, other.color) ||
    inOrder.compare(one.style, other.style) ||
    (one.variantId < other.variantId ? -1 : one.variantId > other.variantId ? 1 : 0)
  )
}

/** What is to be fetched for several orders in one walk: each tie once, with how many go to which order. */
export function pickList(wants: readonly Want[]): PickRow[] {
  const rows = new Map<string, PickRow>()
  for (const { orderId, quantity, ...tie } of wants) {
    if (quantity <= 0) continue
    const row = rows.get(tie.variantId) ?? { ...tie, quantity: 0, orders: [] }
    row.quantity += quantity
    const known = row.orders.find((one) => one.orderId === orderId)
    if (known) known.quantity += quantity
    else row.orders.push({ orderId, quantity })
    rows.set(tie.variantId, row)
  }
  return [...rows.values()].sort(byBin)
}

import "server-only"
import type { BundleInput, CartBundle } from "@kct/contract"
import { randomUUID } from "node:crypto"
import { putParty } from "@/features/builder/bag/put-party"
import type { RemovedMember } from "@/features/cart/removed"
import { readWeddings } from "./read-weddings"

/** Puts a member who was taken out of a wedding back into it, so that its price is that of the whole party again. */
export async function putMemberBack(cart: string, removed: RemovedMember, quantity: number): Promise<void> {
  const { bundles } = await readWeddings("carts", cart)
  const bundle = bundles.find(({ id }) => id === removed.bundle)
  const back = memberOf({ ...removed, quantity })
  const members = bundle
    ? [...bundle.lines.map(memberOf).filter(({ key }) => key !== back.key), back]
    : [back]
  const party: BundleInput = { theme: removed.theme, wedding_date: removed.wedding_date, members }
  // Whoever asks for it twice finds the member there the second time, and puts him in his own place again.
  await putParty({ party: { ...party }, key: randomUUID(), bundle: bundle?.id ?? null })
}

type Worn = Pick<
  CartBundle["lines"][number],
  "key" | "role" | "name" | "color" | "style" | "quantity" | "payer"
>

function memberOf({ key, role, name, color, style, quantity, payer }: Worn): BundleInput["members"][number] {
  return { key, role, ...(name ? { name } : {}), color, style, quantity, pays: payer }
}

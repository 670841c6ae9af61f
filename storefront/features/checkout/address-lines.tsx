import type { CartAddress } from "@/features/cart/types"
import { envelope } from "./envelope"

export function AddressLines({ address }: { address: CartAddress }) {
  return (
    <address className="not-italic">
      {envelope(address).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}

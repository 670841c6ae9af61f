import type { CartAddress } from "@/features/cart/types"
import { stateName } from "./us-states"

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region" })

/** An address as it stands on an envelope. */
export function AddressLines({ address }: { address: CartAddress }) {
  const {
    first_name,
    last_name,
    company,
    address_1,
    address_2,
    city,
    province,
    postal_code,
    country_code,
    phone,
  } = address
  const lines = [
    [first_name, last_name].filter(Boolean).join(" "),
    company,
    address_1,
    address_2,
    [city, province && stateName(province), postal_code].filter(Boolean).join(", "),
    country_code && COUNTRY_NAMES.of(country_code.toUpperCase()),
    phone,
  ].filter(Boolean)
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}

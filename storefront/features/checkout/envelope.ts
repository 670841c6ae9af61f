import type { CartAddress } from "@/features/cart/types"
import { stateCode } from "./us-states"

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region" })

/** An address as its country writes it on an envelope, line by line; what is not there has no line. */
export function envelope(address: CartAddress): string[] {
  const { first_name, last_name, company, address_1, address_2, country_code, phone } = address
  const lines = [
    [first_name, last_name].filter(Boolean).join(" "),
    company,
    address_1,
    address_2,
    ...place(address),
    country_code && (COUNTRY_NAMES.of(country_code.toUpperCase()) ?? country_code),
    phone,
  ]
  return lines.filter((line): line is string => Boolean(line))
}

function place({ city, province, postal_code, country_code }: CartAddress): (string | null)[] {
  if (country_code !== "us") return [[postal_code, city].filter(Boolean).join(" "), province]
  const state = province && (stateCode(province)?.slice(3).toUpperCase() ?? province)
  return [[city, [state, postal_code].filter(Boolean).join(" ")].filter(Boolean).join(", ")]
}

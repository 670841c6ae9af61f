import type { MemberAddress } from "../../contract/members"

/** An address in one line, as a person reads it out. */
export function addressWords(address: MemberAddress): string {
  const { name, line_1, line_2, city, province, postal_code, country_code } = address
  const town = [province, postal_code].filter(Boolean).join(" ")
  return [name, line_1, line_2, city, town, country_code.toUpperCase()].filter(Boolean).join(", ")
}

import type { CartAddress } from "@/features/cart/types"
import { postalCodeProblem } from "./postal-codes"
import { stateCode } from "./us-states"

/** The fields of the form, by the names that they are sent under. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const

export type AddressField = (typeof ADDRESS_FIELDS)[number]
export type AddressValues = Record<AddressField, string>
export type Errors<Field extends string> = Partial<Record<Field, string>>

/** Longest that Medusa and a label can do with, in characters. */
const LONGEST = 120

const REQUIRED: Partial<Record<AddressField, string>> = {
  first_name: "Enter the first name.",
  last_name: "Enter the last name.",
  address_1: "Enter the street and the number.",
  city: "Enter the town or city.",
}

/** What was typed, as text without the blanks around it; what is not text counts as empty. */
export function typed(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === "string" ? value.trim().slice(0, LONGEST * 2) : ""
}

/**
 * An address as it was typed, with what is wrong with it, by field.
 * @param countries ISO codes in lower case that it may be in
 */
export function parseAddress(
  form: FormData,
  countries: readonly string[],
): { values: AddressValues; errors: Errors<AddressField> } {
  const values = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, typed(form, field)]),
  ) as AddressValues
  const errors: Errors<AddressField> = {}
  for (const field of ADDRESS_FIELDS) {
    if (values[field].length > LONGEST) errors[field] = `Use up to ${LONGEST} characters.`
    else if (!values[field] && REQUIRED[field]) errors[field] = REQUIRED[field]
  }
  if (!countries.includes(values.country_code)) errors.country_code = "Choose a country that we send to."
  const code = postalCodeProblem(values.postal_code, values.country_code)
  if (code) errors.postal_code = code
  if (values.country_code === "us") {
    // Sales tax follows the state, and Medusa knows it by its ISO code.
    const state = stateCode(values.province)
    if (state) values.province = state
    else errors.province = "Choose the state."
  }
  if (values.phone && !/^[+\d][\d\s().-]{4,30}$/.test(values.phone)) {
    errors.phone = "Enter a telephone number, or leave it empty."
  }
  return { values, errors }
}

/** The same address as Medusa takes it: what was left empty is absent. */
export function asCartAddress(values: AddressValues): CartAddress {
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, values[field] || null])) as CartAddress
}

/** Whether ties can be sent there: everything that the form asks for is there. */
export function isComplete(address: CartAddress | null): address is CartAddress {
  if (!address) return false
  const { first_name, last_name, address_1, city, province, postal_code, country_code } = address
  const placed = country_code === "us" ? stateCode(province ?? "") : country_code
  return Boolean(first_name && last_name && address_1 && city && postal_code && placed)
}

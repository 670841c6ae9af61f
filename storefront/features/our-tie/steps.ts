import type { SaveOwnTie } from "@kct/contract"

/** Fields of an address, by the names that the store has for them. */
export const ADDRESS_FIELDS = [
  "name",
  "line_1",
  "line_2",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

/** What may be left empty. */
const OPTIONAL: ReadonlySet<AddressField> = new Set(["line_2", "province"])

/** Far more than the store takes of any of them, so that it is the store that says so. */
const MOST = 5_000

const textOf = (form: { get(name: string): unknown }, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim().slice(0, MOST) : ""
}

/** What a step of the page says to the store; null for a form that is none of its steps. Whether it is right, the store says. */
export function sayingOf(form: { get(name: string): unknown }): SaveOwnTie | null {
  const text = (name: string) => textOf(form, name)
  switch (text("step")) {
    case "confirm":
      return { confirm: { color: text("color"), style: text("style") } }
    case "neck_size":
      return { neck_size: text("neck_size") === "" ? null : Number(text("neck_size")) }
    case "wish":
      return { wish: text("wish") || null }
    case "ships":
      if (text("ships") !== "own") return { ships: "party" }
      return { ships: "own", address: addressIn(form) as NonNullable<SaveOwnTie["address"]> }
    default:
      return null
  }
}

const addressIn = (form: { get(name: string): unknown }) =>
  Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, textOf(form, field) || (OPTIONAL.has(field) ? null : "")]),
  )

/** A refusal such as `address.city: must not be empty; …`, by the field of the page that it is about. */
export function complaintsOf(said: string): { errors: Record<string, string>; message: string } {
  const errors: Record<string, string> = {}
  const rest: string[] = []
  for (const complaint of said.split(/; (?=[\w.]+: )/)) {
    const [, path = "", words = ""] = /^(?:address\.)?([\w.]+): (.+)$/s.exec(complaint) ?? []
    if (path === "" || path === "request") rest.push(sentence(words || complaint))
    else errors[path] ??= sentence(words)
  }
  return { errors, message: rest.join(" ") || "It was not saved: some of it needs another look." }
}

function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}

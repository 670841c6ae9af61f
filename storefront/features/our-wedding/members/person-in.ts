import { typed } from "@/features/checkout/address"

/** A form's name, e-mail, telephone and neck size; absent where they were left empty. */
export function personIn(form: FormData, prefix = "") {
  const size = typed(form, `${prefix}neck_size`)
  return {
    name: typed(form, `${prefix}name`) || null,
    email: typed(form, `${prefix}email`) || null,
    phone: typed(form, `${prefix}phone`) || null,
    ...(form.has(`${prefix}neck_size`) ? { neck_size: size === "" ? null : Number(size) } : {}),
  }
}

/** Hidden fields are anybody's to write: what is in them the store looks at. */
export function parsedField<T>(value: FormDataEntryValue | null): T | null {
  try {
    return typeof value === "string" ? (JSON.parse(value) as T) : null
  } catch {
    return null
  }
}

/** What somebody has typed, and no field of the page's own. */
const TYPED = /^(new-)?(name|email|phone|neck_size)$/

/** What was typed, by field, to be shown again. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] => TYPED.test(entry[0]) && typeof entry[1] === "string",
    ),
  )

export type Form = { [name: string]: string | Form }

/** Stripe's form encoding: `metadata[session_id]=…` is an object in an object. */
export function readForm(body: string): Form {
  const form: Form = {}
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    let place = form
    for (const step of path.slice(0, -1)) {
      const inner = place[step]
      place = typeof inner === "object" ? inner : (place[step] = {})
    }
    const last = path.at(-1)
    if (last !== undefined) place[last] = value
  }
  return form
}

export const text = (value: string | Form | undefined): string | undefined =>
  typeof value === "string" ? value : undefined

export const whole = (value: string | Form | undefined): number | undefined =>
  typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined

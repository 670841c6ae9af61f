import { emailProblem } from "@/features/checkout/email"
import { typed } from "@/features/checkout/address"

/** Shortest and longest password of a new account, in characters. */
export const PASSWORD = { min: 8, max: 200 } as const

export interface Credentials {
  /** In lower case: Medusa tells capitals apart, people don't. */
  email: string
  password: string
}

export function readCredentials(form: FormData): Credentials {
  const password = form.get("password")
  return { email: typed(form, "email").toLowerCase(), password: typeof password === "string" ? password : "" }
}

/** What is wrong with the credentials of a new account, by field. */
export function newAccountProblems({ email, password }: Credentials): { email?: string; password?: string } {
  const wrong = emailProblem(email)
  const short = password.length < PASSWORD.min && `Use at least ${PASSWORD.min} characters.`
  const long = password.length > PASSWORD.max && `Use up to ${PASSWORD.max} characters.`
  return { ...(wrong ? { email: wrong } : {}), ...(short || long ? { password: short || long || "" } : {}) }
}

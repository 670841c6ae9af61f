/** What is wrong with an e-mail address, in words; null where nothing is. Whether it exists, only a letter can tell. */
export function emailProblem(email: string): string | null {
  if (!email) return "Enter your e-mail address."
  if (email.length > 200 || !/^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(email)) {
    return "This is not an e-mail address: one looks like name@example.com."
  }
  return null
}

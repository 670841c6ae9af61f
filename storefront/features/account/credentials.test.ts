import { newAccountProblems, readCredentials } from "./credentials"

function form(values: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

describe("credentials", () => {
  it("have an e-mail without blanks and capitals, and the password exactly as it was typed", () => {
    expect(readCredentials(form({ email: " Ada@Example.ORG ", password: " Blank before" }))).toEqual({
      email: "ada@example.org",
      password: " Blank before",
    })
    expect(readCredentials(form({}))).toEqual({ email: "", password: "" })
  })

  it("of a new account need an e-mail address and a password of eight characters", () => {
    expect(newAccountProblems({ email: "ada@example.org", password: "12345678" })).toEqual({})
    expect(Object.keys(newAccountProblems({ email: "ada", password: "1234567" }))).toEqual([
      "email",
      "password",
    ])
    expect(newAccountProblems({ email: "ada@example.org", password: "x".repeat(201) }).password).toContain(
      "200",
    )
  })
})

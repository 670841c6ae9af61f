import { mailKindsSchema, mailStateSchema } from "../../contract/mail"
import { kindsByAudience, MAIL_STATES, mailStateOf } from "./mail-words"

describe("the words of mail", () => {
  it("are there for each state that the server knows", () => {
    expect([...MAIL_STATES].sort()).toEqual([...mailStateSchema.options].sort())
    expect([mailStateOf("dead"), mailStateOf("lost"), mailStateOf(null)]).toEqual([
      "dead",
      undefined,
      undefined,
    ])
  })

  it("group the kinds by whom they are for, and name no group without any", () => {
    const kind = (name: string, audience: string) => ({
      kind: name,
      title: name,
      audience,
      is_reminder: false,
      is_sent: true,
    })
    const { kinds } = mailKindsSchema.parse({
      kinds: [kind("a", "staff"), kind("b", "couple"), kind("c", "staff")],
    })
    expect(kindsByAudience(kinds).map(({ audience, kinds: of }) => [audience, of.length])).toEqual([
      ["couple", 1],
      ["staff", 2],
    ])
  })
})

import { type Mail, mailKindsSchema, mailStateSchema, suppressionSchema } from "../../contract/mail"
import { kindsByAudience, MAIL_STATES, mailStateOf, mailTimeOf, REASON_WORDS } from "./mail-words"

describe("the words of mail", () => {
  it("are there for each state that the server knows", () => {
    expect([...MAIL_STATES].sort()).toEqual([...mailStateSchema.options].sort())
    expect([mailStateOf("dead"), mailStateOf("lost"), mailStateOf(null)]).toEqual([
      "dead",
      undefined,
      undefined,
    ])
  })

  it("are there for each reason for which an address gets none", () => {
    expect(Object.keys(REASON_WORDS).sort()).toEqual([...suppressionSchema.shape.reason.options].sort())
  })

  it("tell when a mail went, when it is tried next, or since when it lies there", () => {
    const mail = { sent_at: null, next_try_at: null, created_at: "1" } as Mail
    expect(mailTimeOf(mail)).toEqual({ words: "queued", at: "1" })
    expect(mailTimeOf({ ...mail, next_try_at: "2" })).toEqual({ words: "to be sent", at: "2" })
    expect(mailTimeOf({ ...mail, next_try_at: "2", sent_at: "3" })).toEqual({ words: "sent", at: "3" })
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

import { MAIL_KIND_NAMES } from "@kct/medusa-plugin-ties/domain/mail/kinds"
import {
  type Mails,
  mailKindsSchema,
  mailPreviewSchema,
  mailsSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import type { MailWorld } from "./world"

export function admin(world: MailWorld): void {
  describe("the outbox in the admin", () => {
    it("shows what became of each mail, and tries one anew that was given up", async () => {
      const to = "dead.letter@example.com"
      world.mail.answer(([address]) =>
        address === to ? { code: 550, message: "no such <b>user</b>" } : null,
      )
      const { id } = await world.lead.ok<{ id: string }>("POST", "/admin/ties/mail-kinds/quote-ready/send", {
        to,
      })
      const list = () => world.lead.get<Mails>(`/admin/ties/mails?state=dead&q=${to}`)
      await world.eventually(async () => expect((await list()).count).toBe(1))
      const found = mailsSchema.parse(await list())
      expect(found).toMatchObject({
        has_provider: true,
        by_state: { dead: 1 },
        mails: [
          {
            id,
            title: "Quote ready",
            attempts: 1,
            last_error: expect.stringContaining("no such <b>user</b>"),
          },
        ],
      })
      expect(JSON.stringify(found)).not.toContain("payload")

      world.mail.answer(null)
      await world.lead.ok("POST", `/admin/ties/mails/${id}/retry`)
      expect(await world.subjectsTo(to, 1)).toEqual([expect.stringMatching(/^Your quote is ready/)])
      const again = await world.lead.send("POST", `/admin/ties/mails/${id}/retry`)
      expect(again).toMatchObject({
        status: 409,
        data: { message: expect.stringContaining("nothing to retry") },
      })
      expect((await world.lead.send("POST", "/admin/ties/mails/out_none/retry")).status).toBe(404)
    })

    it("previews every kind, with pictures, without a link that opens anything", async () => {
      const { kinds } = mailKindsSchema.parse(await world.lead.get("/admin/ties/mail-kinds"))
      expect(kinds.map(({ kind }) => kind)).toEqual(MAIL_KIND_NAMES)
      for (const { kind } of kinds) {
        const { preview } = mailPreviewSchema.parse(
          await world.lead.get(`/admin/ties/mail-kinds/${kind}/preview`),
        )
        expect(preview.html).not.toContain("cid:")
        const links = [...preview.html.matchAll(/our-wedding\/([\w-]+)/g)].map(([, token]) => token)
        expect(new Set(links).size <= 1 && links.every((token) => token === "preview")).toBe(true)
      }
      expect((await world.lead.send("GET", "/admin/ties/mail-kinds/nothing/preview")).status).toBe(404)
      expect((await world.lead.send("GET", "/admin/ties/mail-kinds/constructor/preview")).status).toBe(404)
    })

    it.each([
      ["GET", "/admin/ties/mails?state=lost", undefined, "state"],
      ["GET", "/admin/ties/mails?limit=1000", undefined, "limit"],
      ["POST", "/admin/ties/mail-kinds/quote-ready/send", { to: "nobody" }, "to"],
      [
        "POST",
        "/admin/ties/mail-kinds/quote-ready/send",
        { to: "a@example.com\r\nBcc: b@example.com" },
        "to",
      ],
    ])("refuses %s %s %j by its field", async (method, url, body, field) => {
      const answer = await world.lead.send(method, url, body)
      expect(answer).toMatchObject({ status: 400, data: { message: expect.stringContaining(`${field}`) } })
    })
  })
}

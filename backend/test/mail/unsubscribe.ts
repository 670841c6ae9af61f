import type { MailWorld } from "./world"

export function unsubscribe(world: MailWorld): void {
  describe("one click", () => {
    it("ends reminders and nothing else, where a look at the page does not", async () => {
      const to = "clicks@example.com"
      const wedding = { id: "wed_none", code: "KCT-TEST", couple: "Anna & Ben", date: "2027-06-19" }
      const remind = (of: string) => world.queue({ kind: "thank-you", of, to, payload: { wedding } })
      await remind("first")
      await world.subjectsTo(to, 1)
      const [mail] = world.mailsTo(to)
      const path =
        /<http:\/\/api\.example(\/mail\/unsubscribe\/[\w-]+)>/.exec(
          mail?.headers["list-unsubscribe"] ?? "",
        )?.[1] ?? ""

      const look = await world.anonymous.send<string>("GET", path)
      expect(look).toMatchObject({
        status: 200,
        headers: { "content-type": expect.stringContaining("text/html"), "referrer-policy": "no-referrer" },
      })
      expect(look.data).toContain('<form method="post">')
      await remind("second")
      await world.subjectsTo(to, 2)

      const form = { "content-type": "application/x-www-form-urlencoded" }
      const clicked = await world.anonymous.send<string>("POST", path, "List-Unsubscribe=One-Click", form)
      expect(clicked.status).toBe(200)
      await world.anonymous.ok("POST", path)
      await remind("third")
      await world.queue({ kind: "wedding-delivered", of: "fourth", to, payload: { wedding } })
      expect((await world.subjectsTo(to, 3))[2]).toBe("Your ties are there")
      await world.sendMail()
      expect(world.mailsTo(to)).toHaveLength(3)
    })

    it("with a token that nobody was given says the same, and does nothing", async () => {
      const known = await world.anonymous.send<string>("POST", `/mail/unsubscribe/${"a".repeat(43)}`)
      const odd = await world.anonymous.send<string>("POST", "/mail/unsubscribe/..%2F..")
      expect([known.status, odd.status]).toEqual([200, 200])
      expect(known.data).toBe(odd.data)
      expect(await world.sql("select 1 from out_suppression where reason = 'unsubscribe'")).toEqual([])
    })
  })
}

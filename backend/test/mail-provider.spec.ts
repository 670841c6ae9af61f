import { OUTBOX_MODULE, type OutboxService } from "@kct/medusa-plugin-ties/modules/outbox"
import { queueMail } from "@kct/medusa-plugin-ties/workflows/mail/queue"
import { sendDue } from "@kct/medusa-plugin-ties/workflows/mail/send-due"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { eventually } from "./harness/eventually"
import { tiesGround } from "./harness/ties-ground"
import { mailgunGround } from "./mail/mailgun-ground"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: { schedule: null },
    mail: {
      from: "Ties <hello@ties.example>",
      schedule: null,
      timeout: 1,
      lease: 2,
      attempts: 4,
      pictures: false,
    },
  },
})
const mailgun = mailgunGround()
const wedding = { id: "wed_none", code: "KCT-TEST", couple: "Anna & Ben", date: "2027-06-19" }

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    const outbox = (): OutboxService => getContainer().resolve(OUTBOX_MODULE)
    const queue = (to: string) =>
      queueMail(getContainer(), [{ kind: "wedding-delivered", of: to, to, payload: { wedding } }])
    const send = () => sendDue(getContainer())
    const rowOf = async (to: string) =>
      (await outbox().listMails({ states: [], search: to, limit: 1, offset: 0 })).rows[0]
    const after = async (to: string, attempts: number) =>
      eventually(async () => {
        const row = await rowOf(to)
        expect([row?.attempts, row?.state === "sending"]).toEqual([attempts, false])
        return row!
      }, 10_000)
    const hurry = () =>
      getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update out_message set next_try_at = now() where state = 'queued'")

    beforeEach(() => {
      mailgun.answer(null)
      mailgun.taken.length = 0
    })

    describe("a provider of mail", () => {
      it("that says 429 is left alone for as long as it asks, and then gets the mail once", async () => {
        const to = "busy@example.com"
        mailgun.answer((res) => res.writeHead(429, { "retry-after": "300" }).end("too many requests"))
        const before = mailgun.offered()
        await queue(to)
        const row = await after(to, 1)
        expect(row).toMatchObject({ state: "queued", last_error: expect.stringContaining("429") })
        const wait = row.next_try_at.getTime() - Date.now()
        expect([wait > 290_000, wait < 310_000]).toEqual([true, true])
        await send()
        expect(mailgun.offered()).toBe(before + 1)
        mailgun.answer(null)
        await hurry()
        await send()
        expect(await after(to, 2)).toMatchObject({ state: "sent", last_error: null })
        expect(mailgun.taken).toEqual([`${row.id}@ties.example`])
      })

      it("that is down costs tries, and a person sees what is given up and why", async () => {
        const to = "down@example.com"
        mailgun.answer((res) => res.destroy())
        await queue(to)
        for (let tries = 1; tries < 4; tries += 1) {
          expect(await after(to, tries)).toMatchObject({ state: "queued" })
          await hurry()
          await send()
        }
        expect(await after(to, 4)).toMatchObject({
          state: "dead",
          last_error: expect.stringMatching(/^It was tried 4 times\. [^]*Mailgun could not be asked/),
        })
        mailgun.answer(null)
        expect(await outbox().revive((await rowOf(to))!.id)).toBe(true)
        await send()
        expect(await after(to, 5)).toMatchObject({ state: "sent" })
        expect(mailgun.taken).toHaveLength(1)
      })

      it("that takes a mail and is too slow to say so is asked before a second try: it is not sent twice", async () => {
        const to = "slow@example.com"
        mailgun.answer((_res, takes) => takes())
        await queue(to)
        expect(await after(to, 1)).toMatchObject({
          state: "queued",
          last_error: expect.stringMatching(/has not answered within 1 s/),
        })
        mailgun.answer(null)
        const before = mailgun.offered()
        await hurry()
        await send()
        expect(await after(to, 2)).toMatchObject({ state: "sent" })
        expect([mailgun.taken.length, mailgun.offered()]).toEqual([1, before])
      })

      it("that is too slow and has not taken it gets it at the second try", async () => {
        const to = "lost@example.com"
        mailgun.answer(() => undefined)
        await queue(to)
        await after(to, 1)
        mailgun.answer(null)
        await hurry()
        await send()
        expect(await after(to, 2)).toMatchObject({ state: "sent" })
        expect(mailgun.taken).toHaveLength(1)
      })
    })
  },
})

import { createHmac, generateKeyPairSync, sign } from "node:crypto"
import { type Suppressions, suppressionsSchema } from "@kct/medusa-plugin-ties/contract/index"
import { tellOfEvents } from "@kct/medusa-plugin-ties/workflows/mail/events"
import { membersOf, weddingOf } from "../quotes/world"
import type { MailWorld } from "./world"

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" })
const MAILGUN_KEY = "key-of-mailgun-for-tests"

/** For the plugin's options: whose signatures the store of these tests knows. */
export const EVENT_KEYS = {
  sendgrid_public_key: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
  mailgun_signing_key: MAILGUN_KEY,
}

const now = () => String(Math.floor(Date.now() / 1000))
const SENDGRID = "/mail/events/sendgrid"
const MAILGUN = "/mail/events/mailgun"

export function events(world: MailWorld): void {
  const json = { "content-type": "application/json" }
  const sendgrid = (
    told: object[],
    { timestamp = now(), body = JSON.stringify(told), key = privateKey } = {},
  ) => {
    const signature = sign("sha256", Buffer.from(`${timestamp}${JSON.stringify(told)}`), key).toString(
      "base64",
    )
    return world.anonymous.send("POST", SENDGRID, body, {
      ...json,
      "x-twilio-email-event-webhook-signature": signature,
      "x-twilio-email-event-webhook-timestamp": timestamp,
    })
  }
  let tokens = 0
  const signed = (timestamp = now(), key = MAILGUN_KEY) => {
    const token = `token-${(tokens += 1)}`
    const signature = createHmac("sha256", key).update(`${timestamp}${token}`).digest("hex")
    return { timestamp, token, signature }
  }
  const mailgun = (data: object, signature: object = signed()) =>
    world.anonymous.send("POST", MAILGUN, JSON.stringify({ signature, "event-data": data }), json)
  const bounced = (id: string, email: string) => ({
    sg_event_id: id,
    email,
    event: "bounce",
    type: "bounce",
    status: "5.1.1",
    reason: "550 <b>no such user</b>",
  })
  const failed = (id: string, recipient: string, severity = "permanent") => ({
    id,
    recipient,
    event: "failed",
    severity,
    "delivery-status": { code: 550, message: "no such user" },
  })
  const reasonsOf = async (address: string) => (await world.outbox().readReasons(address)).sort()
  const count = async () => (await world.sql<{ id: string }>("select id from out_event")).length

  describe("what SendGrid tells", () => {
    it("stops mail to who is not there or does not want it, and tells who looks after the wedding, once", async () => {
      const email = "bounced.couple@example.com"
      const member = "bounced.member@example.com"
      const members = membersOf(6).map((one, at) => (at === 2 ? { ...one, email: member } : one))
      const { id } = await world.create(weddingOf(6, { details: { email } as never, members }))
      const told = [bounced("sg-1", email.toUpperCase()), { ...bounced("sg-2", member), event: "spamreport" }]
      const answers = await Promise.all([sendgrid(told), sendgrid(told), sendgrid(told)])
      expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
      expect([await reasonsOf(email), await reasonsOf(member)]).toEqual([["bounce"], ["complaint"]])
      await sendgrid(told)
      await tellOfEvents(world.container())
      const { notes } = await world.desk(id)
      expect(notes.map(({ visibility, by, body }) => [visibility, by, body])).toEqual([
        [
          "internal",
          "the shop",
          `Mail to ${email} came back (5.1.1 550 <b>no such user</b>). Nothing more is sent there: ask for another address.`,
        ],
        ["internal", "the shop", expect.stringContaining(`${member} called our mail unwanted`)],
      ])

      await world.decideOk(id, "approve", { version: 1 })
      await world.eventually(async () => {
        const rows = await world.sql(
          "select state, last_error from out_message where recipient = ? and kind = 'quote-ready'",
          email,
        )
        expect(rows).toEqual([{ state: "suppressed", last_error: expect.stringContaining("came back") }])
      })
    })

    it("stops nothing for what failed this time, and takes no notice of the rest", async () => {
      const address = "full.box@example.com"
      const told = [
        { ...bounced("sg-10", address), type: "blocked" },
        { ...bounced("sg-11", address), event: "deferred" },
        { ...bounced("sg-12", address), event: "delivered" },
        { event: "bounce" },
      ]
      expect((await sendgrid(told)).status).toBe(204)
      expect(await reasonsOf(address)).toEqual([])
    })

    it("has no effect unless SendGrid has signed these very bytes, and just now", async () => {
      const before = await count()
      const address = "innocent@example.com"
      const told = [bounced("sg-20", address)]
      const strange = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey
      const old = String(Math.floor(Date.now() / 1000) - 3600)
      const answers = [
        await sendgrid(told, { key: strange }),
        await sendgrid(told, { body: JSON.stringify([bounced("sg-21", address)]) }),
        await sendgrid(told, { body: JSON.stringify(told, null, 1) }),
        await sendgrid(told, { timestamp: old }),
        await world.anonymous.send("POST", SENDGRID, told),
        await world.anonymous.send("POST", SENDGRID, "x=1", {
          "content-type": "application/x-www-form-urlencoded",
        }),
        await world.anonymous.send("POST", SENDGRID),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401))
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
      expect([await reasonsOf(address), await count()]).toEqual([[], before])
    })
  })

  describe("what Mailgun tells", () => {
    it("stops mail as well, each event once and each signature for one event", async () => {
      const address = "mailgun.bounce@example.com"
      const signature = signed()
      expect((await mailgun(failed("mg-1", address), signature)).status).toBe(204)
      expect((await mailgun(failed("mg-1", address), signature)).status).toBe(204)
      expect(await reasonsOf(address)).toEqual(["bounce"])
      // The signature says nothing of the body: played again with another, it is worth nothing.
      const victim = "mailgun.victim@example.com"
      expect((await mailgun(failed("mg-2", victim), signature)).status).toBe(401)
      expect((await mailgun(failed("mg-3", victim, "temporary"))).status).toBe(204)
      expect(await reasonsOf(victim)).toEqual([])
      expect((await mailgun({ id: "mg-4", recipient: victim, event: "complained" })).status).toBe(204)
      expect(await reasonsOf(victim)).toEqual(["complaint"])
    })

    it("has no effect unless Mailgun has signed it, and just now", async () => {
      const before = await count()
      const victim = "mailgun.innocent@example.com"
      const data = failed("mg-10", victim)
      const old = String(Math.floor(Date.now() / 1000) - 3600)
      const answers = [
        await mailgun(data, signed(now(), "another key")),
        await mailgun(data, signed(old)),
        await mailgun(data, { ...signed(), timestamp: String(Number(now()) + 1) }),
        await mailgun(data, {}),
        await world.anonymous.send("POST", MAILGUN, []),
        await world.anonymous.send("POST", MAILGUN),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401))
      expect([await reasonsOf(victim), await count()]).toEqual([[], before])
    })
  })

  describe("addresses that get no mail", () => {
    it("are listed with the reason, and one is taken off by staff, which is written down", async () => {
      const address = "taken.off@example.com"
      await world.outbox().suppress(address, "bounce", "550 no such user")
      const list = () => world.lead.get<Suppressions>("/admin/ties/mail-suppressions?q=TAKEN.off")
      const found = suppressionsSchema.parse(await list())
      expect(found).toMatchObject({
        count: 1,
        suppressions: [{ address, reason: "bounce", detail: "550 no such user" }],
      })
      const path = `/admin/ties/mail-suppressions/${found.suppressions[0]?.id}/lift`
      await world.lead.ok("POST", path)
      expect((await world.lead.send("POST", path)).status).toBe(404)
      expect([(await list()).count, await reasonsOf(address)]).toEqual([0, []])
      const trail = await world.sql<{ actor: string; before: object }>(
        "select actor, before from wed_audit where action = 'mail.lift'",
      )
      expect(trail).toEqual([{ actor: world.lead.userId, before: { address, reason: "bounce" } }])
      // What comes back again is held back again.
      await sendgrid([bounced("sg-90", address)])
      expect(await reasonsOf(address)).toEqual(["bounce"])
    })
  })
}

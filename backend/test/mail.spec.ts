import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { admin } from "./mail/admin"
import { byTime } from "./mail/by-time"
import { EVENT_KEYS, events } from "./mail/events"
import { mailGround } from "./mail/ground"
import { journey } from "./mail/journey"
import { orders } from "./mail/orders"
import { sending } from "./mail/sending"
import { unsubscribe } from "./mail/unsubscribe"
import { MailWorld } from "./mail/world"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: { schedule: null, shop_url: "http://shop.example" },
    mail: {
      from: "KCT Ties <hello@ties.example>",
      api_url: "http://api.example",
      admin_url: "http://api.example/app",
      schedule: null,
      quiet_hours: null,
      bulk_ties: 4,
      events: EVENT_KEYS,
    },
  },
})
const mail = mailGround()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new MailWorld(getContainer, api, mail)
    beforeAll(() => world.make())
    beforeEach(() => {
      mail.answer(null)
      mail.catcher().forget()
    })

    journey(world)
    orders(world)
    sending(world)
    admin(world)
    unsubscribe(world)
    byTime(world)
    events(world)
  },
})

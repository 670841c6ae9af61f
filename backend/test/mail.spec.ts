import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
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

const mail = mailGround({ mail: { bulk_ties: 4, events: EVENT_KEYS } })

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

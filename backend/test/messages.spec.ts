import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { mailGround } from "./mail/ground"
import { byMail, INBOUND } from "./messages/by-mail"
import { files } from "./messages/files"
import { live } from "./messages/live"
import { thread } from "./messages/thread"
import { MessagesWorld } from "./messages/world"

jest.setTimeout(120_000)

const mail = mailGround({
  live: { heartbeat: 0.5, per_link: 3 },
  attachments: { bytes: 50_000, count: 2 },
  mail: { unread_minutes: 0, inbound: INBOUND },
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new MessagesWorld(getContainer, api)
    beforeAll(() => world.make())

    thread(world)
    files(world)
    live(world)
    byMail(world, mail)
  },
})

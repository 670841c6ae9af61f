import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { mailGround } from "./mail/ground"
import { byMail, INBOUND } from "./messages/by-mail"
import { files } from "./messages/files"
import { live } from "./messages/live"
import { thread } from "./messages/thread"
import { MessagesWorld } from "./messages/world"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: { schedule: null, shop_url: "http://shop.example" },
    live: { heartbeat: 0.5, per_link: 3 },
    attachments: { bytes: 50_000, count: 2 },
    mail: {
      from: "KCT Ties <hello@ties.example>",
      api_url: "http://api.example",
      admin_url: "http://api.example/app",
      schedule: null,
      unread_minutes: 0,
      inbound: INBOUND,
    },
  },
})
const mail = mailGround()

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

import { randomBytes } from "node:crypto"
import { controlRoutes } from "../wire/control"
import { Faults } from "../wire/faults"
import { Post, type Told } from "../wire/post"
import { json, serve } from "../wire/serve"
import { apiRoutes } from "./api"
import { browserRoutes } from "./browser"
import { Intents } from "./intents"
import { signStripe } from "./sign"

/** Keys of the stand-in. They open nothing anywhere else. */
export const STRIPE_KEYS = {
  secretKey: "sk_test_stand_in",
  publishableKey: "pk_test_stand_in",
  webhookSecret: "whsec_stand_in",
} as const

export interface StripeStandIn {
  url: string
  intents: Intents
  faults: Faults
  post: Post
  /** An event as Stripe would tell it now, without telling it. */
  event(type: string, object: object): Told
  close(): Promise<void>
}

/** Stripe on loopback: the wire format that Medusa's provider and the payment element speak, nothing kept. */
export async function startStripe({ port = 0, target = null as string | null } = {}): Promise<StripeStandIn> {
  const faults = new Faults()
  const post = new Post((raw) => signStripe(raw, STRIPE_KEYS.webhookSecret))
  post.target = target
  const event = (type: string, object: object): Told => {
    const id = `evt_${randomBytes(12).toString("hex")}`
    const created = Math.floor(Date.now() / 1000)
    // A copy: what is told is how it was then.
    const raw = JSON.stringify({
      id,
      object: "event",
      api_version: "2025-09-30",
      created,
      type,
      livemode: false,
      data: { object },
    })
    return { id, type, raw }
  }
  const intents = new Intents((type, object) => post.add(event(type, object)))
  let url = ""
  const served = await serve(
    [
      ...apiRoutes(intents, { ...STRIPE_KEYS, faults, at: () => url }),
      ...browserRoutes(intents),
      ...controlRoutes({
        faults,
        post,
        state: () => ({ intents: [...intents.all.values()], refunds: intents.refunds }),
      }),
      ["GET", "/health", () => json(200, {})],
    ],
    {
      port,
      lost: ({ method, path }) =>
        json(404, {
          error: { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path}).` },
        }),
    },
  )
  url = served.url
  return {
    url,
    intents,
    faults,
    post,
    event,
    close: async () => {
      post.close()
      await served.close()
    },
  }
}

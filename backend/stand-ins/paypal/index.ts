import { randomBytes } from "node:crypto"
import { controlRoutes } from "../wire/control"
import { Faults } from "../wire/faults"
import { Post, type Told } from "../wire/post"
import { json, page, serve } from "../wire/serve"
import { apiRoutes } from "./api"
import { browserRoutes } from "./browser"
import { makeSigner } from "./certificate"
import { Ledger } from "./ledger"
import { signPayPal } from "./sign"

/** Keys of the stand-in. They open nothing anywhere else. */
export const PAYPAL_KEYS = {
  clientId: "client-of-the-stand-in",
  clientSecret: "secret-of-the-stand-in",
  webhookId: "WH-STAND-IN",
} as const

export interface PayPalStandIn {
  url: string
  ledger: Ledger
  faults: Faults
  post: Post
  /** Headers of something that is signed for a webhook: our own, unless another is named. */
  sign(raw: string, webhookId?: string): Record<string, string>
  /** An event as PayPal would tell it now, without telling it. */
  event(type: string, kind: string, resource: object): Told
  close(): Promise<void>
}

const CERTIFICATE = "/v1/notifications/certs/CERT-stand-in"

/** PayPal on loopback: the wire format that the provider and the buttons speak, nothing kept. */
export async function startPayPal({ port = 0, target = null as string | null } = {}): Promise<PayPalStandIn> {
  const signer = makeSigner("messageverificationcerts.paypal.com")
  const faults = new Faults()
  let url = ""
  const sign = (raw: string, webhookId: string = PAYPAL_KEYS.webhookId) =>
    signPayPal(raw, { key: signer.key, webhookId, certUrl: `${url}${CERTIFICATE}` })
  const post = new Post((raw) => sign(raw))
  post.target = target
  const event = (type: string, kind: string, resource: object): Told => {
    const id = `WH-${randomBytes(9).toString("hex").toUpperCase()}`
    const raw = JSON.stringify({
      id,
      event_version: "1.0",
      create_time: new Date().toISOString(),
      resource_type: kind,
      event_type: type,
      summary: "",
      resource,
    })
    return { id, type, raw }
  }
  const ledger = new Ledger((type, kind, resource) => post.add(event(type, kind, resource)))
  const served = await serve(
    [
      ...apiRoutes(ledger, { ...PAYPAL_KEYS, faults, at: () => url }),
      ...browserRoutes(ledger),
      ...controlRoutes({
        faults,
        post,
        state: () => ({ orders: [...ledger.orders.values()], refunds: ledger.refunds }),
      }),
      ["GET", CERTIFICATE, () => page(signer.certificate, "application/x-pem-file")],
      ["GET", "/health", () => json(200, {})],
    ],
    {
      port,
      lost: () =>
        json(404, { name: "RESOURCE_NOT_FOUND", debug_id: "0", details: [{ issue: "INVALID_RESOURCE_ID" }] }),
    },
  )
  url = served.url
  return {
    url,
    ledger,
    faults,
    post,
    sign,
    event,
    close: async () => {
      post.close()
      await served.close()
    },
  }
}

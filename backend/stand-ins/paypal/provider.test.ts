import { PayPalPaymentService } from "../../../plugins/payment-paypal/src/providers/paypal/service"
import { PAYPAL_KEYS, type PayPalStandIn, startPayPal } from "."

let paypal: PayPalStandIn
beforeAll(async () => (paypal = await startPayPal()))
afterAll(() => paypal.close())
afterEach(() => paypal.faults.clear())

const OPTIONS = {
  client_id: PAYPAL_KEYS.clientId,
  client_secret: PAYPAL_KEYS.clientSecret,
  webhook_id: PAYPAL_KEYS.webhookId,
}
const service = (options: object = {}) =>
  new PayPalPaymentService({}, { ...OPTIONS, base_url: paypal.url, ...options } as never)

let counter = 0
/** A payment that its payer has agreed to. */
async function agreed(provider: PayPalPaymentService, amount: number | string = "19.995") {
  const session_id = `payses_${(counter += 1)}`
  const { data } = await provider.initiatePayment({ amount, currency_code: "usd", data: { session_id } })
  paypal.ledger.approve(String(data!["id"]))
  return { data: data!, session_id }
}

const took = (data: Record<string, unknown>) =>
  paypal.ledger.orders.get(String(data["id"]))!.purchase_units[0]!.payments

describe("a payment by PayPal", () => {
  it.each([
    ["usd", "10.005", "10.01"],
    ["usd", 24.99, "24.99"],
    ["jpy", "1234.5", "1235"],
    ["kwd", "1.23456", "1.235"],
    ["huf", "999.5", "1000"],
  ])(
    "of %s %s is asked of PayPal as %s: converted once, by its currency",
    async (currency_code, amount, value) => {
      const session_id = `of-${currency_code}-${amount}`
      const { data } = await service().initiatePayment({ amount, currency_code, data: { session_id } })
      expect(paypal.ledger.orders.get(String(data!["id"]))!.purchase_units[0]).toMatchObject({
        custom_id: session_id,
        amount: { value, currency_code: currency_code.toUpperCase() },
      })
    },
  )

  it("is opened once for one key, whatever is asked twice", async () => {
    const before = paypal.ledger.orders.size
    const input = {
      amount: 5,
      currency_code: "usd",
      data: { session_id: "k" },
      context: { idempotency_key: "k" },
    }
    const [one, other] = await Promise.all([
      service().initiatePayment(input),
      service().initiatePayment(input),
    ])
    expect(one.id).toBe(other.id)
    expect(paypal.ledger.orders.size).toBe(before + 1)
  })

  it("that nobody agreed to needs more, and takes nothing", async () => {
    const provider = service()
    const { data } = await provider.initiatePayment({
      amount: 5,
      currency_code: "usd",
      data: { session_id: "n" },
    })
    expect(await provider.authorizePayment({ data: data! })).toMatchObject({ status: "requires_more" })
    expect(took(data!)).toBeUndefined()
  })

  it("is taken at once where the shop takes at once, and once however often it is asked for", async () => {
    const provider = service()
    const { data } = await agreed(provider)
    const [one, other] = await Promise.all([
      provider.authorizePayment({ data }),
      provider.authorizePayment({ data }),
    ])
    expect([one.status, other.status]).toEqual(["captured", "captured"])
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
    expect(took(data)?.captures).toHaveLength(1)
  })

  it("is held and taken later where staff take it, and let go of where they do not", async () => {
    const provider = service({ capture: false })
    const { data } = await agreed(provider)
    const held = await provider.authorizePayment({ data })
    expect(held.status).toBe("authorized")
    const { data: after } = await provider.capturePayment({
      data: held.data!,
      context: { idempotency_key: "capt_1" },
    })
    await provider.capturePayment({ data: held.data!, context: { idempotency_key: "capt_2" } })
    expect(took(data)?.captures).toHaveLength(1)
    expect(after).toHaveProperty("capture_id")
    await expect(provider.cancelPayment({ data: after! })).rejects.toThrow("given back, and not cancelled")

    const other = await agreed(provider)
    const held2 = await provider.authorizePayment({ data: other.data })
    await provider.cancelPayment({ data: held2.data! })
    await provider.cancelPayment({ data: held2.data! })
    expect(took(other.data)?.authorizations?.[0]).toMatchObject({ status: "VOIDED" })
  })

  it.each(["cut-after", "cut-before", "error"] as const)(
    "is taken once when PayPal's answer is lost: %s",
    async (fault) => {
      const provider = service()
      const { data } = await agreed(provider)
      paypal.faults.arm("capture", fault)
      expect(await provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
      expect(took(data)?.captures).toHaveLength(1)
    },
  )

  it("of which PayPal does not say anything is said to be unknown, and a later try finds it taken", async () => {
    const provider = service()
    const { data } = await agreed(provider)
    paypal.faults.arm("capture", "cut-after")
    paypal.faults.arm("capture", "cut-before", 2)
    paypal.faults.arm("read", "cut-before", 0)
    // The first request was carried out and its answer lost; PayPal knows its id, so the second is told at once.
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
    const other = await agreed(provider)
    paypal.faults.arm("capture", "cut-before", 2)
    await expect(provider.authorizePayment({ data: other.data })).rejects.toThrow(
      "did not say whether it could take",
    )
    paypal.faults.clear()
    expect(await provider.authorizePayment({ data: other.data })).toMatchObject({ status: "captured" })
  })

  it("that PayPal declines takes nothing and says so", async () => {
    const provider = service()
    const { data } = await agreed(provider)
    paypal.faults.arm("capture", "decline")
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      type: "payment_authorization_error",
      message: expect.stringContaining("declined the payment, and nothing was taken"),
    })
  })

  it("whose amount at PayPal is another one takes nothing", async () => {
    const provider = service()
    const { data } = await agreed(provider)
    paypal.ledger.changeAmount(String(data["id"]), { currency_code: "USD", value: "0.01" })
    await expect(provider.authorizePayment({ data })).rejects.toThrow("another one than the order’s")
    expect(took(data)).toBeUndefined()
  })

  it("is given back once for one key, and never more than was taken", async () => {
    const provider = service()
    const { data } = await agreed(provider, 20)
    const { data: paid } = await provider.authorizePayment({ data })
    const refund = { data: paid!, amount: 15, context: { idempotency_key: "ref_1" } }
    await provider.refundPayment(refund)
    await provider.refundPayment(refund)
    const ours = paypal.ledger.refunds.filter(({ capture_id }) => capture_id === paid!["capture_id"])
    expect(ours.map(({ amount }) => amount)).toEqual([{ currency_code: "USD", value: "15.00" }])
    await expect(
      provider.refundPayment({ ...refund, context: { idempotency_key: "ref_2" } }),
    ).rejects.toThrow("no more than was paid")
  })

  it("has a new amount when the cart has one", async () => {
    const provider = service()
    const { data } = await provider.initiatePayment({
      amount: 5,
      currency_code: "usd",
      data: { session_id: "u" },
    })
    const { data: after } = await provider.updatePayment({ data: data!, amount: "7.5", currency_code: "usd" })
    expect(after).toMatchObject({ value: "7.50" })
    expect(await provider.retrievePayment({ data: after! })).toMatchObject({
      data: { amount: 7.5, currency: "usd" },
    })
  })
})

describe("a webhook of PayPal's", () => {
  async function captured() {
    const provider = service()
    const { data, session_id } = await agreed(provider, 12)
    await provider.authorizePayment({ data })
    const { raw } = paypal.post.told.findLast(({ type }) => type === "PAYMENT.CAPTURE.COMPLETED")!
    return { provider, raw, session_id }
  }

  const payload = (raw: string, headers: Record<string, unknown>) => ({
    data: {},
    rawData: Buffer.from(raw),
    headers,
  })

  it("is read when PayPal has signed it for this shop", async () => {
    const { provider, raw, session_id } = await captured()
    const said = await provider.getWebhookActionAndData(payload(raw, paypal.sign(raw)))
    expect(said).toMatchObject({ action: "captured", data: { session_id } })
    expect(Number(said.data!.amount)).toBe(12)
  })

  it("is refused, and its body unread, when anything of it is another one", async () => {
    const { provider, raw } = await captured()
    const good = paypal.sign(raw)
    const garbled = [
      payload(`${raw} `, good),
      payload(raw, paypal.sign(raw, "WH-SOMEBODY-ELSE")),
      payload(raw, { ...good, "paypal-transmission-time": new Date(0).toISOString() }),
      payload(raw, { ...good, "paypal-cert-url": "https://evil.example/v1/notifications/certs/CERT-1" }),
      payload(raw, { ...good, "paypal-cert-url": `${paypal.url}/v1/notifications/certs/CERT-1/../../x` }),
      payload(raw, { ...good, "paypal-auth-algo": "none" }),
      payload(raw, {}),
      payload("{not json", good),
    ]
    for (const one of garbled) {
      await expect(provider.getWebhookActionAndData(one)).rejects.toMatchObject({ type: "unauthorized" })
    }
  })

  it("of something that is none of Medusa's has no effect", async () => {
    const raw = JSON.stringify({
      id: "WH-1",
      event_type: "PAYMENT.CAPTURE.COMPLETED",
      resource: { amount: { value: "1" } },
    })
    expect(await service().getWebhookActionAndData(payload(raw, paypal.sign(raw)))).toEqual({
      action: "not_supported",
    })
  })
})

it("wrong options stop the boot and name themselves", () => {
  expect(() =>
    PayPalPaymentService.validateOptions({ client_id: "a", base_url: "https://elsewhere.example", pool: 1 }),
  ).toThrow(/client_secret[^]*webhook_id[^]*base_url: must be on this machine[^]*pool/)
  expect(() => PayPalPaymentService.validateOptions(OPTIONS)).not.toThrow()
})

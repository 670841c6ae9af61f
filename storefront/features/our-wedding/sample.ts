import type { CoupleWedding, WeddingMember, WeddingTask } from "@kct/contract"

/** A groom, for tests. */
export const member = (id: string, given: Partial<WeddingMember> = {}): WeddingMember => ({
  id,
  role: "groom",
  name: null,
  email: null,
  phone: null,
  color: { slug: "navy", name: "Navy", hex: "#001f3f" },
  style: { slug: "slim", name: "Slim", kind: "necktie" },
  quantity: 1,
  pays: "couple",
  neck_size: null,
  status: "invited",
  invited_at: null,
  reminded_at: null,
  style_confirmed: false,
  wish: null,
  ships: null,
  ...given,
})

export const task = (key: string, given: Partial<WeddingTask> = {}): WeddingTask => ({
  id: `wtask_${key}`,
  key,
  title: key,
  owner: "couple",
  due_on: "2027-05-01",
  status: "open",
  depends_on: [],
  ready: true,
  overdue: false,
  compressed: false,
  done_at: null,
  ...given,
})

/** A wedding that was sent, for tests. */
export function wedding(
  quote: Partial<CoupleWedding["quote"]> = {},
  given: Partial<CoupleWedding> = {},
): CoupleWedding {
  return {
    code: "KCT-7F3K-9QMD",
    details: {
      partner_one: "Ada",
      partner_two: "Charles",
      email: "ada@example.org",
      phone: null,
      date: "2027-06-12",
      time_zone: "America/New_York",
      venue: null,
      theme: "classic",
      formality: null,
      delivery: "one_address",
      country_code: "us",
      language: "en",
      notes: null,
    },
    revision: 3,
    members: [member("wmem_01AAAAAAAAAA"), member("wmem_01BBBBBBBBBB", { role: "usher", name: "Tom" })],
    quote: {
      state: "submitted",
      seq: 1,
      version: 1,
      content: {
        currency_code: "usd",
        region_id: "reg_us",
        tax_inclusive: false,
        lines: [],
        ties: 2,
        subtotal: 50,
        discount: 2.5,
        special_percent: 0,
        total: 47.5,
      },
      expires_at: null,
      accepted_at: null,
      reason: null,
      possible: [],
      difference: null,
      payable: false,
      ...quote,
    },
    tasks: [],
    tracking: null,
    coordinator: null,
    answer_by: null,
    notes: [],
    warnings: [],
    ...given,
  }
}

import { findDrift } from "./drift"

const styles = ["bow-tie", "skinny-tie"]
const published = { styles, status: "published" }

describe("drift", () => {
  it("is none where all three have the same", () => {
    const same = {
      service: new Map([["teal", styles]]),
      medusa: new Map([["teal", published]]),
      shop: new Map([["teal", styles]]),
    }
    expect(findDrift(same)).toEqual([])
  })

  it("names each colour that differs and what to do", () => {
    const drift = findDrift({
      service: new Map([
        ["new", styles],
        ["draft", styles],
        ["short", styles],
        ["away", styles],
      ]),
      medusa: new Map([
        ["draft", { styles, status: "draft" }],
        ["short", { styles: ["bow-tie"], status: "published" }],
        ["gone", published],
        ["away", published],
      ]),
      shop: new Map([
        ["short", ["bow-tie"]],
        ["gone", styles],
      ]),
    })
    expect(drift.map(({ slug, note }) => `${slug}: ${note}`)).toEqual([
      "away: Its product is not in the shop's sales channel, or its variants are gone.",
      "draft: Its product is a draft: publish it to show it in the shop.",
      "gone: The service no longer lists it: the next sync withdraws it.",
      "new: Medusa has no product of it: sync, and see the quarantine where that does not help.",
      "short: The service sells it in 2 styles, Medusa in 1 style: sync.",
    ])
  })

  it("says nothing of the service where it could not be read", () => {
    const [one] = findDrift({ service: null, medusa: new Map([["teal", published]]), shop: new Map() })
    expect(one).toMatchObject({ in_service: null, in_medusa: true, in_shop: false })
  })
})

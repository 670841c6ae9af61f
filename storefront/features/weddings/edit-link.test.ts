import type { CartBundle } from "@kct/contract"
import { readLink } from "@/features/builder/draft/link"
import { choices } from "@/features/builder/draft/sample"
import { editLink } from "./edit-link"

it("a party of the bag is opened in the builder as it is in the bag, under the name that it has there", () => {
  const bundle: CartBundle = {
    id: "bun_01ABCDEFGHJKMNPQRSTVWXYZ",
    theme: "classic",
    wedding_date: "2027-06-12",
    ties: 3,
    tier: null,
    next_tier: null,
    discount: 0,
    lines: [
      {
        line_item_id: "cali_1",
        key: "anything",
        role: "groom",
        name: "Tom & Jo",
        payer: "self",
        color: "navy",
        style: "bow",
        quantity: 3,
        rule: null,
      },
    ],
  }
  const [, id, link] = /^\/wedding\/colours#(bun_\w+)@(.+)$/.exec(editLink(bundle)) ?? []
  expect(id).toBe(bundle.id)
  expect(readLink(link ?? "", choices)).toMatchObject({
    dropped: [],
    draft: {
      theme: "classic",
      weddingDate: "2027-06-12",
      members: [{ role: "groom", name: "Tom & Jo", pays: "self", color: "navy", style: "bow", quantity: 3 }],
    },
  })
})

import {
  type Mirrors,
  orderWeddingsSchema,
  type OrderWeddings,
  type Rules,
  weddingChoicesSchema,
  type WeddingChoices,
} from "@kct/medusa-plugin-ties/contract/index"
import { eventually } from "../harness/eventually"
import { partyOf, type World } from "./world"

/** What the admin's pages stand on beside the rules themselves. */
export function desk(world: World): void {
  describe("the desk of wedding prices", () => {
    it("offers what rules and parties can be made of, as the store has it", async () => {
      const found = await world.ok<WeddingChoices>("GET", "/admin/ties/wedding-choices")
      expect(weddingChoicesSchema.parse(found)).toEqual(found)
      expect(found.region_id).toBe(world.regions.us)
      expect(found.styles.map(({ slug }) => slug)).toEqual(["ultra-skinny-tie", "bow-tie"])
      expect(found.families.map(({ name }) => name)).toEqual(["Blues", "Browns/Neutrals"])
      expect(found.colors).toContainEqual(
        expect.objectContaining({
          slug: "navy-blue",
          family: "blues",
          styles: ["ultra-skinny-tie", "bow-tie"],
        }),
      )
      expect(found.themes).toContainEqual({
        slug: "classic-elegance",
        name: "Classic Elegance",
        colors: ["navy-blue"],
      })
      const eu = await world.ok<WeddingChoices>(
        "GET",
        `/admin/ties/wedding-choices?region_id=${world.regions.eu}&sales_channel_id=${world.channelId}`,
      )
      expect([eu.currency_code, eu.colors.length]).toEqual(["eur", found.colors.length])
    })

    it("says no to a region that is not there, and sells nothing in a channel that has nothing", async () => {
      const { status } = await world.send("GET", "/admin/ties/wedding-choices?region_id=reg_none")
      expect(status).toBe(400)
      const empty = await world.ok<WeddingChoices>(
        "GET",
        "/admin/ties/wedding-choices?sales_channel_id=sc_none",
      )
      expect(empty.colors).toEqual([])
    })

    it("lists the rules of one status", async () => {
      const drafts = await world.ok<Rules>("GET", "/admin/ties/pricing-rules?status=draft")
      expect(drafts.pricing_rules).toEqual([])
      expect((await world.send("GET", "/admin/ties/pricing-rules?status=any")).status).toBe(400)
    })

    it("shows an order's wedding in words and figures, and what of it is packed", async () => {
      const cartId = await world.newCart("us")
      const party = { ...partyOf(4), theme: "classic-elegance", wedding_date: "2027-06-19" }
      await world.add(cartId, party)
      const id = await world.order(cartId)
      const look = async () => {
        const found = await world.ok<OrderWeddings>("GET", `/admin/ties/orders/${id}/bundles`)
        expect(orderWeddingsSchema.parse(found)).toEqual(found)
        return found
      }
      const { weddings, currency_code } = await look()
      expect(currency_code).toBe("usd")
      expect(weddings).toMatchObject([
        { theme_name: "Classic Elegance", wedding_date: "2027-06-19", ties: 4, tier: { percent: 10 } },
      ])
      const [groom] = weddings[0]!.lines
      expect(groom).toMatchObject({ role_name: "Groom", quantity: 1, fulfilled: 0, unit_price: 24.99 })
      expect(groom!.title).toMatch(/^Navy Blue.*, Bow Tie$/)
      expect(groom!.total).toBeCloseTo(24.99 * 0.9, 9)
      await world.ok("POST", `/admin/orders/${id}/fulfillments`, {
        items: [{ id: groom!.line_item_id, quantity: 1 }],
      })
      expect((await look()).weddings[0]!.lines.map(({ fulfilled }) => fulfilled)).toEqual([1, 0, 0, 0])
      const packed = await world.send<{ message: string }>("POST", `/admin/ties/orders/${id}/bundle-edit`, {
        quantities: [{ line_item_id: groom!.line_item_id, quantity: 0 }],
      })
      expect(packed.status).toBe(400)
    })

    it("has nothing to show of an order without a wedding, and 404 for one that is not there", async () => {
      const cartId = await world.newCart("us")
      const { variantId } = await world.anyTie()
      await world.ok("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity: 2 })
      const id = await world.order(cartId)
      const found = await world.ok<OrderWeddings>("GET", `/admin/ties/orders/${id}/bundles`)
      expect(found.weddings).toEqual([])
      expect((await world.send("GET", "/admin/ties/orders/order_none/bundles")).status).toBe(404)
    })

    it("tells what somebody had changed in a promotion, also where it was undone before anybody looked", async () => {
      const mirrors = () => world.ok<Mirrors>("GET", "/admin/ties/pricing-rules/mirrors")
      const [first] = (await mirrors()).mirrors
      const { campaign } = await world.ok<{ campaign: { id: string } }>("POST", "/admin/campaigns", {
        name: "Spring",
        campaign_identifier: "spring",
      })
      await world.ok("POST", `/admin/campaigns/${campaign.id}/promotions`, { add: [first!.promotion_id] })
      const { mends } = await eventually(async () => {
        const now = await mirrors()
        expect(now.mends).toHaveLength(1)
        expect(now.mirrors.flatMap(({ differences }) => differences)).toEqual([])
        return now
      }, 5000)
      expect(mends).toMatchObject([
        {
          rule_id: first!.rule_id,
          rule_name: "Wedding of 2 and more",
          code: first!.code,
          differences: [`Its campaign should be none, and is ${campaign.id}`],
        },
      ])
    })
  })
}

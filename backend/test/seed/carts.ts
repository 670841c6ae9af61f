import { createWeddingSchema } from "@kct/medusa-plugin-ties/contract/index"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import { createWedding } from "@kct/medusa-plugin-ties/workflows/quotes/create-wedding"
import { readOffered } from "@kct/medusa-plugin-ties/workflows/quotes/offered"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

type Rows = <Row>(statement: string) => Promise<Row[]>

const OWN = ["id", "cart_id", "item_id", "created_at", "updated_at", "metadata"].map((name) => `- '${name}'`)

/** The lines of a cart with their taxes and what is taken off, but for what each row has of its own. */
const linesOf = (cartId: string) => `
  select to_jsonb(i) ${OWN.join(" ")} as line,
    (select jsonb_agg(to_jsonb(t) ${OWN.join(" ")} order by t.code) from cart_line_item_tax_line t
      where t.item_id = i.id and t.deleted_at is null) as taxes,
    (select jsonb_agg(to_jsonb(a) ${OWN.join(" ")} order by a.code) from cart_line_item_adjustment a
      where a.item_id = i.id and a.deleted_at is null) as adjustments
  from tie_bundle_line l join cart_line_item i on i.id = l.line_item_id
  where i.cart_id = '${cartId}' and i.deleted_at is null order by l.rank`

/** What the season's approved quotes reserve may leave too few of a tie for one couple more. */
async function fillShelves(container: MedusaContainer): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({}, { take: null })
  await inventory.updateInventoryLevels(
    levels.map(({ inventory_item_id, location_id, stocked_quantity }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: stocked_quantity + 1000,
    })),
  )
}

/** The carts of the season are made in bulk: they have to be what one at a time makes of them. */
export function carts(container: () => MedusaContainer, rows: Rows): void {
  describe("a cart of the demo's season", () => {
    it("holds, row by row, what the door for couples puts into theirs", async () => {
      const [made] = await rows<{ id: string; cart_id: string; sales_channel_id: string }>(
        `select w.id, w.cart_id, c.sales_channel_id from wed_wedding w join cart c on c.id = w.cart_id
         join quo_quote q on q.wedding_id = w.id
         where w.country_code = 'de' and q.state = 'submitted' order by w.date desc limit 1`,
      )
      if (!made) throw new Error("the season has no wedding in Germany that waits")
      const weddings = container().resolve<WeddingsService>(WEDDINGS_MODULE)
      const { wedding } = await weddings.requireWedding(made.id)
      const members = await weddings.readMembers(made.id)
      const shape = createWeddingSchema.shape
      const wanted = createWeddingSchema.parse({
        details: Object.fromEntries(
          Object.keys(shape.details.shape).map((name) => [name, Reflect.get(wedding, name)]),
        ),
        members: members.map(({ role, name, color, style, quantity }) => ({
          role,
          name,
          color,
          style,
          quantity,
        })),
        submit: false,
      })
      await fillShelves(container())
      const other = await createWedding(container(), {
        wanted,
        idempotencyKey: "as-a-couple-asks",
        salesChannelIds: [made.sales_channel_id],
        customerId: null,
      })
      const { cart_id } = (await weddings.requireWedding(other.id)).wedding
      const lines = await rows(linesOf(made.cart_id))
      expect(lines.length).toBeGreaterThan(1)
      expect(lines).toEqual(await rows(linesOf(cart_id)))
    })

    it("offers the same when Medusa works everything out anew, wherever it goes", async () => {
      const quotes = await rows<{ cart_id: string; content_hash: string }>(
        `select distinct on (a.country_code, a.province) w.cart_id, q.content_hash from wed_wedding w
         join quo_quote q on q.wedding_id = w.id join cart c on c.id = w.cart_id
         join cart_address a on a.id = c.shipping_address_id
         where q.state in ('submitted', 'in_review', 'changes_requested')
         order by a.country_code, a.province, w.id`,
      )
      expect(quotes).toHaveLength(4)
      for (const { cart_id, content_hash } of quotes) {
        await refreshCartItemsWorkflow(container()).run({ input: { cart_id, force_refresh: true } })
        expect((await readOffered(container(), cart_id, 0)).hash).toBe(content_hash)
      }
    })
  })
}

import assert from "node:assert/strict"
import type { Opened, QuoteWorld } from "../quotes/world"

interface Counted {
  seq: number
  version: number
  steps: number[]
  versions: number[]
  audited: number
  pending: unknown
  specials: number
  percent: number
}

const COUNTED = `
  select q.seq, q.version, w.pending, q.special_percent as percent,
    (select coalesce(jsonb_agg(t.seq order by t.seq), '[]') from quo_transition t where t.quote_id = q.id) as steps,
    (select coalesce(jsonb_agg(v.number order by v.number), '[]') from quo_version v where v.quote_id = q.id) as versions,
    (select count(*)::int from wed_audit a where a.wedding_id = w.id and a.action like 'quote.%') as audited,
    (select count(distinct p.id)::int from promotion p join promotion_application_method m on m.promotion_id = p.id
      join application_method_target_rules t on t.application_method_id = m.id
      join promotion_rule_value v on v.promotion_rule_id = t.promotion_rule_id and v.value = w.id
      where p.code like 'QUOTED-%' and p.status = 'active' and p.deleted_at is null) as specials
  from wed_wedding w join quo_quote q on q.wedding_id = w.id where w.id = ?`

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1)

/** Nothing twice, nothing half: what a wedding says of itself, its history and its cart are one. */
export async function isWhole(world: QuoteWorld, { id, cartId, token }: Opened): Promise<void> {
  const [found] = await world.sql<Counted>(COUNTED, id)
  const { seq, version, steps, versions, audited, pending, specials, percent } = found!
  assert.deepEqual(
    { steps, versions, audited, pending, specials },
    { steps: upTo(seq), versions: upTo(version), audited: seq, pending: null, specials: percent > 0 ? 1 : 0 },
  )
  const { quote, members } = await world.opened(token)
  const cart = await world.cart(cartId)
  const inCart = cart.items.map(({ variant_id, quantity }) => `${quantity} x ${variant_id}`)
  const quoted = quote.content.lines.map(({ variant_id, quantity }) => `${quantity} x ${variant_id}`)
  assert.deepEqual(inCart.sort(), quoted.sort())
  assert.deepEqual(
    quote.content.lines.map(({ member_id }) => member_id).sort(),
    members.map((member) => member.id).sort(),
  )
  assert.ok(Math.abs(cart.item_subtotal - cart.discount_subtotal - quote.content.total) < 1e-9)
}

import { admin } from "../shopper/store"

/** An order that staff have made at the desk, and where it is paid: the address that Medusa's own order page copies. */
export async function orderByStaff(email: string): Promise<{ path: string; total: number }> {
  const [{ regions }, { products }, { sales_channels }] = await Promise.all([
    admin<{ regions: { id: string; currency_code: string }[] }>("/regions?fields=id,currency_code"),
    admin<{ products: { variants: { id: string }[] }[] }>("/products?handle=navy-blue&fields=id,*variants"),
    admin<{ sales_channels: { id: string }[] }>("/sales-channels"),
  ])
  const { draft_order } = await admin<{ draft_order: { id: string } }>("/draft-orders", {
    region_id: regions.find(({ currency_code }) => currency_code === "usd")?.id,
    sales_channel_id: sales_channels[0]?.id,
    email,
    items: [{ variant_id: products[0]?.variants[0]?.id, quantity: 2 }],
  })
  const { id } = draft_order
  await admin(`/draft-orders/${id}/convert-to-order`, {})
  const { order } = await admin<{ order: { total: number } }>(`/orders/${id}?fields=id,total`)
  const { payment_collection } = await admin<{ payment_collection: { id: string } }>("/payment-collections", {
    order_id: id,
    amount: order.total,
  })
  return { path: `/payment-collection/${payment_collection.id}?order_id=${id}`, total: order.total }
}

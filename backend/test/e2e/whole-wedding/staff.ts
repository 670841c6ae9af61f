import { admin } from "../shopper/store"

interface Packed {
  id: string
  items: { line_item_id: string; quantity: number }[]
}

/** Packs all of an order and hands it to a carrier, as staff do on Medusa's own pages. @returns the fulfilment's id */
export async function sendParcel(orderId: string, trackingNumber: string): Promise<string> {
  const { order } = await admin<{ order: { items: { id: string; quantity: number }[] } }>(
    `/orders/${orderId}?fields=*items`,
  )
  const packed = await admin<{ order: { fulfillments: Packed[] } }>(
    `/orders/${orderId}/fulfillments?fields=*fulfillments,*fulfillments.items`,
    { items: order.items.map(({ id, quantity }) => ({ id, quantity })) },
  )
  const { id } = packed.order.fulfillments[0]!
  await admin(`/orders/${orderId}/fulfillments/${id}/shipments`, {
    items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    labels: [{ tracking_number: trackingNumber, tracking_url: "", label_url: "" }],
  })
  return id
}

export async function markDelivered(orderId: string, fulfilmentId: string): Promise<void> {
  await admin(`/orders/${orderId}/fulfillments/${fulfilmentId}/mark-as-delivered`, {})
}

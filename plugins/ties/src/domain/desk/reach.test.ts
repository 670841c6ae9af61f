import { fieldsOutOfReach } from "./reach"

describe("fieldsOutOfReach", () => {
  it.each([
    ["id,title,+metadata,-variants", null],
    ["*", null],
    ["*categories,*shipping_profile,-variants", null],
    ["*variants.prices,variants.options.option.title", null],
    ["-orders", null],
    [
      "*customer,*items.variant.product,+fulfillments.shipping_option.service_zone.fulfillment_set.type",
      "order",
    ],
    ["*payment_collections.payments.refunds.refund_reason,region.automatic_taxes,email,customer_id", "order"],
    ["*addresses,*groups", "customer"],
  ] as const)("lets pass %s of %s", (fields, thing) => {
    expect(fieldsOutOfReach(fields, thing)).toEqual([])
  })

  it.each([
    ["*orders", null],
    ["orders.id", null],
    ["+orders.id", null],
    [" orders.id", null],
    ["region.orders", null],
    ["*sales_channels.orders", null],
    ["sales_channels.carts.email", null],
    ["*order_items", null],
    ["*customer", null],
    ["customer.orders.id", "order"],
    ["*region.carts", "order"],
    ["*fulfillments.order", "order"],
    ["*promotions.order_link", "order"],
    ["*items.variant.product.order_items", "order"],
    ["*orders", "customer"],
    ["account_holders", "customer"],
    ["*wedding", "order"],
    ["*something_of_another_plugin", null],
  ] as const)("stops %s of %s", (fields, thing) => {
    expect(fieldsOutOfReach(`id,${fields}`, thing)).toEqual([fields])
  })
})

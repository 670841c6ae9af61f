import type { Subject } from "./permission"

/** Relations that lead to nothing but what is sold, where and for how much. */
const OF_SHOP = [
  "variants",
  "variant",
  "product",
  "options",
  "option",
  "values",
  "images",
  "tags",
  "tag",
  "type",
  "collection",
  "categories",
  "category_children",
  "parent_category",
  "sales_channels",
  "sales_channel",
  "shipping_profile",
  "prices",
  "price_set",
  "price_rules",
  "calculated_price",
  "inventory_items",
  "inventory",
  "location_levels",
  "stock_locations",
  "address",
  "region",
  "countries",
  "payment_providers",
  "currency",
  "supported_currencies",
  "supported_locales",
  "locale",
  "translations",
]

/** Relations that belong to an order or a customer themselves; none of them leads on to others of the kind. */
const OF_THEIRS: Readonly<Record<Subject["thing"], readonly string[]>> = {
  wedding: [],
  order: [
    "customer",
    "items",
    "item",
    "detail",
    "additional_items",
    "reason",
    "tax_lines",
    "adjustments",
    "summary",
    "order_change",
    "actions",
    "shipping_address",
    "billing_address",
    "shipping_methods",
    "shipping_option",
    "service_zone",
    "fulfillment_set",
    "fulfillments",
    "labels",
    "promotions",
    "credit_lines",
    "transactions",
    "payment_collections",
    "payment_sessions",
    "payments",
    "captures",
    "refunds",
    "refund_reason",
  ],
  customer: ["addresses", "groups"],
}

/** Ends of a path that may be a relation as well as a column, and lead to people. */
const PEOPLE =
  /^(orders?|carts?|customers?|users?|invites?|weddings?|quotes?|members?|coordinators?|returns?|claims?|exchanges?|fulfillments?|payments?|payment_collections?|account_holders?|api_keys?|publishable_api_keys?|notifications?|(order|cart|line)_items?|.*_links?)$/

/**
 * The fields of a request that lead beyond what its route is for. Medusa's `fields` follows relations wherever they go: a
 * product knows its sales channel and that all its orders. So what a role may read of a route is not what it may call
 * alone: restricted roles get relations that are named here and no others.
 * @param fields as the query has them, comma-separated
 * @param thing that the route is about; null for the shop's own things
 * @returns each as it was written; none where all are within reach
 */
export function fieldsOutOfReach(fields: string, thing: Subject["thing"] | null): string[] {
  const known = new Set([...OF_SHOP, ...(thing ? OF_THEIRS[thing] : [])])
  return fields.split(",").filter((written) => {
    const field = written.trim()
    // What is left out is not read.
    if (field === "" || field.startsWith("-")) return false
    const path = field
      .replace(/^[+ ]/, "")
      .replace(/^\*(?=.)/, "")
      .split(".")
    const isWhole = field.startsWith("*") && field !== "*"
    const relations = isWhole ? path : path.slice(0, -1)
    const last = path.at(-1) ?? ""
    return !relations.every((name) => known.has(name)) || (!known.has(last) && PEOPLE.test(last))
  })
}

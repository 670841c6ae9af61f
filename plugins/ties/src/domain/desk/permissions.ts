import { FULFILMENT_PERMISSIONS } from "./fulfilment-permissions"
import { MAIL_PERMISSIONS } from "./mail-permissions"
import { PAYMENT_PERMISSIONS } from "./payment-permissions"
import {
  ALL,
  CHANGE_WEDDINGS,
  COORDINATORS,
  get,
  LEADS,
  OWN_OR_PAID,
  OWN_WEDDINGS,
  type Permission,
  post,
  put,
  READ_WEDDINGS,
  type Subject,
} from "./permission"
import { SHARE_PERMISSIONS } from "./share-permissions"

const THIS_WEDDING: Subject = { thing: "wedding", in: { param: "id" } }
const WEDDINGS: Subject = { thing: "wedding", in: "list" }
const THIS_ORDER: Subject = { thing: "order", in: { param: "id" } }
const ORDER_ASKED_FOR: Subject = { thing: "order", in: { query: "order_id" } }

/** The desk. */
const DESK: readonly Permission[] = [
  get("/admin/ties/desk/me", ALL),
  get("/admin/ties/my-day", READ_WEDDINGS, WEDDINGS),

  get("/admin/ties/weddings", READ_WEDDINGS, WEDDINGS),
  get("/admin/ties/weddings/export", CHANGE_WEDDINGS, WEDDINGS),
  get("/admin/ties/weddings/lookup", READ_WEDDINGS, WEDDINGS),
  post("/admin/ties/weddings/bulk", CHANGE_WEDDINGS, WEDDINGS),
  get("/admin/ties/weddings/:id", READ_WEDDINGS, THIS_WEDDING),
  get("/admin/ties/weddings/:id/candidates", { lead: "any", senior: "queue" }, THIS_WEDDING),
  post("/admin/ties/weddings/:id/quote/:event", CHANGE_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/special-price", CHANGE_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/details", CHANGE_WEDDINGS, THIS_WEDDING),
  put("/admin/ties/weddings/:id/party", CHANGE_WEDDINGS, THIS_WEDDING),
  // A senior takes for herself what nobody has; `mayAssign` says to whom.
  post("/admin/ties/weddings/:id/assign", { lead: "any", senior: "queue" }, THIS_WEDDING),
  post("/admin/ties/weddings/:id/notes", CHANGE_WEDDINGS, THIS_WEDDING),
  get("/admin/ties/weddings/:id/messages", READ_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/messages", CHANGE_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/messages/read", READ_WEDDINGS, THIS_WEDDING),
  get("/admin/ties/weddings/:id/attachments/:attachment_id", READ_WEDDINGS, THIS_WEDDING),
  get("/admin/ties/weddings/:id/live", READ_WEDDINGS, THIS_WEDDING),
  // Staff tick off what is staff's; `mayChangeTask` says which.
  post("/admin/ties/weddings/:id/tasks/:task_id", READ_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/chasing", CHANGE_WEDDINGS, THIS_WEDDING),
  post("/admin/ties/weddings/:id/link", CHANGE_WEDDINGS, THIS_WEDDING),

  get("/admin/ties/coordinators", COORDINATORS),
  post("/admin/ties/coordinators", LEADS),
  post("/admin/ties/coordinators/:id", LEADS),
  get("/admin/ties/desk-settings", COORDINATORS),
  post("/admin/ties/desk-settings", LEADS),
  get("/admin/ties/task-templates", COORDINATORS),
  put("/admin/ties/task-templates", LEADS),
  get("/admin/ties/audit", LEADS),
]

/** The plugin's other pages, as far as they tell what is sold and at what price; to change that is the owner's. */
const CATALOGUE: readonly Permission[] = [
  get("/admin/ties/products/:id", COORDINATORS),
  get("/admin/ties/pricing-rules", COORDINATORS),
  get("/admin/ties/pricing-rules/:id", COORDINATORS),
  get("/admin/ties/pricing-rules/:id/changes", COORDINATORS),
  // It tells a price and changes nothing.
  post("/admin/ties/pricing-rules/what-if", COORDINATORS),
  get("/admin/ties/pricing-rules/mirrors", LEADS),
  get("/admin/ties/wedding-choices", COORDINATORS),
  get("/admin/ties/drift", LEADS),
  get("/admin/ties/quarantine", LEADS),
  get("/admin/ties/sync-runs", LEADS),
  get("/admin/ties/sync-runs/:id", LEADS),
  get("/admin/ties/orders/:id/swatches", OWN_OR_PAID, THIS_ORDER),
  get("/admin/ties/orders/:id/bundles", OWN_OR_PAID, THIS_ORDER),
]

/** What Medusa's own dashboard asks before it shows anything at all. */
const BOOT: readonly Permission[] = [
  get("/admin/users/me", ALL),
  get("/admin/stores", ALL),
  get("/admin/feature-flags", ALL),
  get("/admin/plugins", ALL),
  get("/admin/property-labels", ALL),
  get("/admin/locales", ALL),
  get("/admin/views/:entity/columns", ALL),
  get("/admin/views/:entity/configurations", ALL),
  get("/admin/views/:entity/configurations/active", ALL),
  get("/admin/layouts/:zone/configuration", ALL),
]

/** What its pages of products, and the choices of its other pages, are made of: nobody's secrets. */
const SHOP: readonly Permission[] = [
  "/admin/products",
  "/admin/products/:id",
  "/admin/products/:id/options",
  "/admin/products/:id/variants",
  "/admin/products/:id/variants/:variant_id",
  "/admin/product-variants",
  "/admin/product-options",
  "/admin/product-types",
  "/admin/product-tags",
  "/admin/product-categories",
  "/admin/collections",
  "/admin/regions",
  "/admin/regions/:id",
  "/admin/currencies",
  "/admin/sales-channels",
  "/admin/stock-locations",
  "/admin/stock-locations/:id",
  "/admin/return-reasons",
  "/admin/refund-reasons",
].map((path) => get(path, COORDINATORS))

/**
 * Its pages of orders and customers, of own weddings alone; staff read the orders that they pack. To change an order is no
 * coordinator's: it is paid.
 */
const PEOPLE: readonly Permission[] = [
  get("/admin/orders", OWN_OR_PAID, { thing: "order", in: "list" }),
  get("/admin/orders/:id", OWN_OR_PAID, THIS_ORDER),
  get("/admin/orders/:id/changes", OWN_OR_PAID, THIS_ORDER),
  get("/admin/orders/:id/line-items", OWN_OR_PAID, THIS_ORDER),
  get("/admin/orders/:id/preview", OWN_OR_PAID, THIS_ORDER),
  get("/admin/returns", OWN_OR_PAID, ORDER_ASKED_FOR),
  get("/admin/claims", OWN_OR_PAID, ORDER_ASKED_FOR),
  get("/admin/exchanges", OWN_OR_PAID, ORDER_ASKED_FOR),
  get("/admin/customers", OWN_WEDDINGS, { thing: "customer", in: "list" }),
  get("/admin/customers/:id", OWN_WEDDINGS, { thing: "customer", in: { param: "id" } }),
  get("/admin/customer-groups", LEADS),
  // Without them an order's page says of each tie that none is reserved.
  get("/admin/reservations", { ...LEADS, staff: "any" }),
  get("/admin/draft-orders", LEADS),
  get("/admin/draft-orders/:id", LEADS),
]

/**
 * Every admin route that a restricted role may call, ours and Medusa's. What is not here, nobody but an owner may: a
 * route that is added tomorrow is closed until somebody writes down whose it is.
 */
export const PERMISSIONS: readonly Permission[] = [
  ...DESK,
  ...FULFILMENT_PERMISSIONS,
  ...MAIL_PERMISSIONS,
  ...PAYMENT_PERMISSIONS,
  ...SHARE_PERMISSIONS,
  ...CATALOGUE,
  ...BOOT,
  ...SHOP,
  ...PEOPLE,
]

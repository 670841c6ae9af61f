import { get, type Permission, post, put, type Allow } from "./permission"

/**
 * The stockroom packs whatever is ordered, whoever looks after it: so these are of no wedding that is own or another's. Who
 * coordinates follows a party on its wedding's page.
 */
const STOCKROOM: Allow = { lead: "any", senior: "any", staff: "any" }

const ORDER = "/admin/ties/fulfilment/orders/:id"

/** Picking, packing and shipping. */
export const FULFILMENT_PERMISSIONS: readonly Permission[] = [
  get("/admin/ties/fulfilment", STOCKROOM),
  get("/admin/ties/fulfilment/pick-list", STOCKROOM),
  get("/admin/ties/fulfilment/stock", STOCKROOM),
  put("/admin/ties/fulfilment/bins", STOCKROOM),
  get(ORDER, STOCKROOM),
  get(`${ORDER}/left`, STOCKROOM),
  get(`${ORDER}/slips`, STOCKROOM),
  get(`${ORDER}/labels`, STOCKROOM),
  post(`${ORDER}/scans`, STOCKROOM),
  post(`${ORDER}/bags/:key/take-out`, STOCKROOM),
  post(`${ORDER}/bags/:key/missing`, STOCKROOM),
  put(`${ORDER}/dye-lots`, STOCKROOM),
  post(`${ORDER}/shipments`, STOCKROOM),
]

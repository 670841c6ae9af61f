import { z } from "@medusajs/framework/zod"
import { slugSchema } from "./catalogue"
import { trackingSchema } from "./tracking"
import { plainTextSchema, riskSchema } from "./weddings"

const id = z.string().min(1).max(100)
const isoDate = z.iso.date("must be a date such as 2027-06-19")
const several = <T extends z.ZodType<string, string>>(one: T, most = 30) =>
  z
    .string()
    .max(10_000)
    .transform((written) => written.split(",").filter(Boolean))
    .pipe(z.array(one).max(most))

/** `short`: all that could be found is in its bags, and something is missing. */
export const packingStageSchema = z.enum([
  "to_pack",
  "packing",
  "short",
  "packed",
  "partly_shipped",
  "shipped",
])
export type PackingStage = z.infer<typeof packingStageSchema>

/** `GET /admin/ties/fulfilment`: parties whose orders stand, the most urgent first. */
export const fulfilmentQuerySchema = z
  .object({
    /** Absent: all that have not left wholly. */
    stage: several(packingStageSchema).optional(),
    risk: several(riskSchema).optional(),
    /** Part of a name, a code, or the number of an order. */
    q: z.string().trim().min(1).max(100).optional(),
    /** What has to leave by then. */
    ship_by_to: isoDate.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export type FulfilmentQuery = z.input<typeof fulfilmentQuerySchema>
export type ParsedFulfilmentQuery = z.output<typeof fulfilmentQuerySchema>

const count = z.number().int()

/** A party in the list, and at the head of its own page. */
export const partyRowSchema = z.object({
  order_id: z.string(),
  /** Number of the order, as people say it. */
  display_id: count,
  placed_at: z.string(),
  /** Null for a party that was bought without a quote. */
  wedding: z.object({ id: z.string(), code: z.string() }).nullable(),
  /** The couple, or who has ordered. */
  title: z.string(),
  /** ISO date of the wedding; null where nobody has said. */
  date: z.string().nullable(),
  /** ISO dates; null where nothing is left to ship, or nobody knows the date. */
  need_by: z.string().nullable(),
  ship_by: z.string().nullable(),
  last_ship_by: z.string().nullable(),
  risk: riskSchema,
  risk_reason: z.string(),
  stage: packingStageSchema,
  members: count,
  /** Places that its bags go to. */
  destinations: count,
  ties: count,
  /** In a bag or on their way. */
  packed: count,
  /** Noted as not to be found. */
  missing: count,
  /** In a bag, and not on their way. */
  ready: count,
  shipped: count,
  /** Hexes, the most worn first, at most five. */
  colors: z.array(z.string()),
  /** What is left to pay; major units. An invoice, or a card that is held, is not. */
  to_pay: z.number(),
  currency_code: z.string(),
  /** Whether all is paid, or leads have let it be packed all the same. */
  may_pack: z.boolean(),
})
export type PartyRow = z.infer<typeof partyRowSchema>

export const fulfilmentSchema = z.object({
  parties: z.array(partyRowSchema),
  count,
  limit: count,
  offset: count,
  /** By the other filters. */
  by_stage: z.partialRecord(packingStageSchema, count),
  by_risk: z.partialRecord(riskSchema, count),
})
export type Fulfilment = z.infer<typeof fulfilmentSchema>

/** A tie as it is read and drawn. */
const tieSchema = z.object({
  variant_id: z.string(),
  sku: z.string().nullable(),
  color: z.object({ slug: z.string(), name: z.string(), hex: z.string().nullable() }),
  style: z.object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(["necktie", "bow_tie"]),
    width_inches: z.number().nullable(),
  }),
  /** Where it lies; null where nobody has said. */
  bin: z.string().nullable(),
})
export type StockedTie = z.infer<typeof tieSchema>

/** `GET /admin/ties/fulfilment/pick-list`: what is to be fetched for some parties, and for other orders, in one walk. */
export const pickListQuerySchema = z
  .object({
    /** Orders, comma-separated. */
    orders: several(id, 100).optional(),
    /** Also what the orders of no wedding want that wait to be packed. */
    ordinary: z
      .enum(["true", "false"])
      .transform((written) => written === "true")
      .optional(),
  })
  .strict()
export type PickListQuery = { orders?: string; ordinary?: boolean }
export const pickListSchema = z.object({
  rows: z.array(
    tieSchema.extend({
      quantity: count,
      orders: z.array(
        z.object({ order_id: z.string(), display_id: count, title: z.string(), quantity: count }),
      ),
    }),
  ),
  ties: count,
  orders: count,
})
export type PickList = z.infer<typeof pickListSchema>
export type PickRow = PickList["rows"][number]

const bagLineSchema = tieSchema.extend({
  line_id: z.string(),
  quantity: count,
  packed: count,
  missing: count,
  /** Made ready by a fulfilment of Medusa's. */
  fulfilled: count,
  shipped: count,
  /** In the bag and not wanted any more: to be taken out. */
  surplus: count,
  /** That it still wants. */
  left: count,
})

export const bagSchema = z.object({
  /** Of the member. */
  key: z.string(),
  /** On its label. */
  code: z.string(),
  name: z.string().nullable(),
  role_name: z.string(),
  /** Key of the place that it goes to. */
  destination: z.string(),
  complete: z.boolean(),
  lines: z.array(bagLineSchema),
})
export type PackingBag = z.infer<typeof bagSchema>
export type PackingLine = PackingBag["lines"][number]

export const destinationSchema = z.object({
  key: z.string(),
  kind: z.enum(["party", "own", "pick_up"]),
  /** As it is written on a parcel; empty where nobody has given any. */
  address: z.array(z.string()),
  /** ISO date by which it has to leave; null where all has left, or nobody knows the wedding's date. */
  ship_by: z.string().nullable(),
  /** Keys of its bags. */
  bags: z.array(z.string()),
  ties: count,
  packed: count,
  /** That would leave now. */
  ready: count,
  /** In a fulfilment that was made past this desk, and not shipped: on the order's own page it can be. */
  waiting: count,
  shipped: count,
})
export type PackingDestination = z.infer<typeof destinationSchema>

/** `GET /admin/ties/fulfilment/orders/:id`: everything that one who packs a party has in front of them. */
export const packingSchema = z.object({
  party: partyRowSchema,
  bags: z.array(bagSchema),
  destinations: z.array(destinationSchema),
  dye_lots: z.array(
    z.object({
      color: tieSchema.shape.color,
      lots: z.array(z.string()),
      /** Of more than one: side by side it shows. */
      mixed: z.boolean(),
    }),
  ),
  /** Parcels that have left. */
  shipments: trackingSchema.shape.shipments,
  /** Names of carriers whose numbers are known. */
  carriers: z.array(z.string()),
})
export type Packing = z.infer<typeof packingSchema>
export const packingAnswerSchema = z.object({ packing: packingSchema })
export type PackingAnswer = z.infer<typeof packingAnswerSchema>

/** Made by who asks, once for each thing that is done: sent again, it is done once. */
const key = z.string().min(8).max(100)

/** `POST /admin/ties/fulfilment/orders/:id/scans` */
export const scanSchema = z
  .object({
    /** What the scanner read: a tie's SKU or barcode, or the code of a bag. */
    text: plainTextSchema(200),
    /** Key of the bag that is being packed; null where the desk is to find it. */
    bag: id.nullable().default(null),
    key,
  })
  .strict()
export type ScanBody = z.input<typeof scanSchema>

export const scanOutcomeSchema = z.object({
  /** `bag`: it was the label of a bag, which is the one that is packed now. */
  kind: z.enum(["packed", "wrong", "complete", "unknown", "bag"]),
  /** A sentence for who scans. */
  message: z.string(),
  /** Key of the bag that it is about; null where it is about none. */
  bag: z.string().nullable(),
  /** What was expected, where it was refused. */
  expected: z.array(z.object({ variant_id: z.string(), tie: z.string(), quantity: count })),
})
export type ScanOutcome = z.infer<typeof scanOutcomeSchema>
export const scanAnswerSchema = z.object({ outcome: scanOutcomeSchema, packing: packingSchema })
export type ScanAnswer = z.infer<typeof scanAnswerSchema>

/** Of a route that is about one bag of an order. */
export const bagParamsSchema = z.object({ id, key: id }).strict()

/** `POST /admin/ties/fulfilment/orders/:id/bags/:key/take-out`: one tie of a line comes out of its bag. */
export const takeOutSchema = z.object({ line_id: id, key }).strict()
export type TakeOut = z.infer<typeof takeOutSchema>

/** `POST /admin/ties/fulfilment/orders/:id/bags/:key/missing`: how many of a line nobody can find; 0 where all were found. */
export const missingSchema = z.object({ line_id: id, quantity: count.min(0).max(10_000), key }).strict()
export type Missing = z.infer<typeof missingSchema>

/** `PUT /admin/ties/fulfilment/orders/:id/dye-lots`: all lots of which ties of a colour are packed. */
export const dyeLotsSchema = z
  .object({ color: slugSchema, lots: z.array(plainTextSchema(60)).max(20) })
  .strict()
export type DyeLots = z.infer<typeof dyeLotsSchema>

/** `POST /admin/ties/fulfilment/orders/:id/shipments` (201): what is packed for one place leaves. */
export const shipSchema = z
  .object({
    /** Key of the place. */
    destination: id,
    /** Name of a carrier whose numbers are known; absent for another. */
    carrier: plainTextSchema(60).optional(),
    tracking_number: plainTextSchema(100).nullable().default(null),
    /** Where it can be followed; made of the number where the carrier is known. */
    tracking_url: z
      .url({ protocol: /^https?$/, error: "must be an address of a page" })
      .max(500)
      .nullable()
      .default(null),
    /** Whether those whom it concerns are told by mail. */
    notify: z.boolean().default(true),
    key,
  })
  .strict()
export type Ship = z.input<typeof shipSchema>
export type ParsedShip = z.output<typeof shipSchema>

/** `GET /admin/ties/fulfilment/orders/:id/left`: what store staff see beside an order. Null for an order of no wedding. */
export const orderLeftSchema = z.object({
  party: partyRowSchema.nullable(),
  /** What is not in a bag yet, by member. */
  left: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      role_name: z.string(),
      tie: z.string(),
      quantity: count,
      missing: count,
    }),
  ),
})
export type OrderLeft = z.infer<typeof orderLeftSchema>

/** `GET /admin/ties/fulfilment/stock`: what is there, what weddings hold, and what runs low. */
export const stockQuerySchema = z
  .object({
    /** `low`: at or below the option `low_stock`. `held`: reserved for weddings. `short`: fewer than are reserved. */
    only: z.enum(["low", "held", "short", "no_bin"]).optional(),
    /** Part of a SKU, a colour, a style or a bin. */
    q: z.string().trim().min(1).max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export type StockQuery = z.input<typeof stockQuerySchema>
export type ParsedStockQuery = z.output<typeof stockQuerySchema>
export const stockRowSchema = tieSchema.extend({
  /** Null where nobody counts it. */
  stocked: z.number().nullable(),
  /** By orders of weddings, which wait to be packed. */
  ordered: z.number(),
  /** By approved quotes. */
  held: z.number(),
  /** By whatever else. */
  other: z.number(),
  /** What can still be sold; below 0 where more is reserved than is there. Null where nobody counts it. */
  free: z.number().nullable(),
  low: z.boolean(),
})
export type StockRow = z.infer<typeof stockRowSchema>
export const stockSchema = z.object({
  ties: z.array(stockRowSchema),
  count,
  limit: count,
  offset: count,
  /** How many there are of each, whatever is asked for. */
  counts: z.object({ low: count, held: count, short: count, no_bin: count }),
  low_stock: count,
})
export type Stock = z.infer<typeof stockSchema>

/** `PUT /admin/ties/fulfilment/bins`: where ties lie; null takes a place away, and what is not named stays. */
export const binsSchema = z
  .object({
    bins: z
      .array(z.object({ variant_id: id, bin: plainTextSchema(40).nullable() }).strict())
      .min(1, "name at least one tie")
      .max(500),
  })
  .strict()
export type Bins = z.infer<typeof binsSchema>
export const binsAnswerSchema = z.object({ changed: count })
export type BinsAnswer = z.infer<typeof binsAnswerSchema>

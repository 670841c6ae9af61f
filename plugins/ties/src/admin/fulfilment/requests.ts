import type {
  Bins,
  BinsAnswer,
  DyeLots,
  Fulfilment,
  FulfilmentQuery,
  Missing,
  OrderLeft,
  Packing,
  PackingAnswer,
  PickList,
  PickListQuery,
  ScanAnswer,
  ScanBody,
  Ship,
  Stock,
  StockQuery,
  TakeOut,
} from "../../contract/fulfilment"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"

const ROOT = "/admin/ties/fulfilment"
const ALL = [...keys.all, "fulfilment"] as const

/** Where its answers are kept in the dashboard's query cache. */
export const fulfilmentKeys = {
  all: ALL,
  lists: [...ALL, "lists"] as const,
  parties: (query: FulfilmentQuery) => [...ALL, "lists", "parties", query] as const,
  pick: (query: PickListQuery) => [...ALL, "lists", "pick", query] as const,
  stock: (query: StockQuery) => [...ALL, "lists", "stock", query] as const,
  packing: (orderId: string) => [...ALL, "packing", orderId] as const,
  left: (orderId: string) => [...ALL, "lists", "left", orderId] as const,
}

const at = (orderId: string, ...rest: string[]): string =>
  [`${ROOT}/orders`, ...[orderId, ...rest].map(encodeURIComponent)].join("/")

/** Of a thing that is done, so that sent twice it is done once. */
export const newKey = (): string => crypto.randomUUID()

export const readParties = (query: FulfilmentQuery): Promise<Fulfilment> =>
  sdk.client.fetch<Fulfilment>(ROOT, { query: { ...query } })

export const readPickList = ({ orders, ordinary }: PickListQuery): Promise<PickList> =>
  sdk.client.fetch<PickList>(`${ROOT}/pick-list`, {
    query: { ...(orders ? { orders } : {}), ...(ordinary ? { ordinary } : {}) },
  })

export const readStock = (query: StockQuery): Promise<Stock> =>
  sdk.client.fetch<Stock>(`${ROOT}/stock`, { query: { ...query } })

export const saveBins = (body: Bins): Promise<BinsAnswer> =>
  sdk.client.fetch<BinsAnswer>(`${ROOT}/bins`, { method: "PUT", body })

export const readLeft = (orderId: string): Promise<OrderLeft> =>
  sdk.client.fetch<OrderLeft>(at(orderId, "left"))

async function change(path: string, body: object, method: "POST" | "PUT" = "POST"): Promise<Packing> {
  return (await sdk.client.fetch<PackingAnswer>(path, { method, body })).packing
}

export const readPacking = async (orderId: string): Promise<Packing> =>
  (await sdk.client.fetch<PackingAnswer>(at(orderId))).packing

export const sendScan = (orderId: string, body: ScanBody): Promise<ScanAnswer> =>
  sdk.client.fetch<ScanAnswer>(at(orderId, "scans"), { method: "POST", body })

export const takeOut = (orderId: string, bag: string, body: TakeOut): Promise<Packing> =>
  change(at(orderId, "bags", bag, "take-out"), body)

export const noteMissing = (orderId: string, bag: string, body: Missing): Promise<Packing> =>
  change(at(orderId, "bags", bag, "missing"), body)

export const saveDyeLots = (orderId: string, body: DyeLots): Promise<Packing> =>
  change(at(orderId, "dye-lots"), body, "PUT")

export const ship = (orderId: string, body: Ship): Promise<Packing> => change(at(orderId, "shipments"), body)

/** Slips or labels, to be printed. */
export async function readPaper(orderId: string, what: "slips" | "labels"): Promise<Blob> {
  const answer = await sdk.client.fetch<Response>(at(orderId, what), {
    headers: { accept: "application/pdf" },
  })
  return answer.blob()
}

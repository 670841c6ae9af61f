import assert from "node:assert/strict"
import type {
  Fulfilment,
  Packing,
  PackingAnswer,
  PickList,
  ScanAnswer,
  Stock,
} from "@kct/medusa-plugin-ties/contract/index"
import {
  fulfilmentSchema,
  packingSchema,
  pickListSchema,
  stockSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import type { Answer, Person } from "../desk/world"

let keys = 0
/** As the page makes one for each thing that is done. */
export const newKey = (): string => `key-${(keys += 1)}-of-a-test`

/** Somebody at the packing table, by the routes that its page uses. */
export class Packer {
  constructor(readonly person: Person) {}

  async list(query = ""): Promise<Fulfilment> {
    return fulfilmentSchema.parse(await this.person.get(`/admin/ties/fulfilment${query}`))
  }

  async pick(...orders: string[]): Promise<PickList> {
    return pickListSchema.parse(
      await this.person.get(`/admin/ties/fulfilment/pick-list?orders=${orders.join(",")}`),
    )
  }

  async stock(query = ""): Promise<Stock> {
    return stockSchema.parse(await this.person.get(`/admin/ties/fulfilment/stock${query}`))
  }

  async packing(orderId: string): Promise<Packing> {
    const { packing } = await this.person.get<PackingAnswer>(this.at(orderId))
    return packingSchema.parse(packing)
  }

  scan(
    orderId: string,
    text: string,
    bag: string | null = null,
    key = newKey(),
  ): Promise<Answer<ScanAnswer>> {
    return this.person.send<ScanAnswer>("POST", this.at(orderId, "scans"), { text, bag, key })
  }

  /** As `scan`, for what is answered. */
  async scanned(orderId: string, text: string, bag: string | null = null): Promise<ScanAnswer> {
    const { status, data } = await this.scan(orderId, text, bag)
    assert.equal(status, 200, JSON.stringify(data))
    return data
  }

  /** Scans all that a party still wants, in the order of its bags. */
  async packAll(orderId: string): Promise<Packing> {
    const { bags } = await this.packing(orderId)
    for (const { lines } of bags)
      for (const { sku, left } of lines)
        for (let at = 0; at < left; at++) await this.scanned(orderId, sku ?? "")
    return this.packing(orderId)
  }

  ship(orderId: string, body: object): Promise<Answer<PackingAnswer>> {
    return this.person.send("POST", this.at(orderId, "shipments"), {
      destination: "party",
      key: newKey(),
      ...body,
    })
  }

  put(orderId: string, path: string, body: object): Promise<Answer<PackingAnswer>> {
    return this.person.send("PUT", this.at(orderId, path), body)
  }

  inBag(
    orderId: string,
    bag: string,
    what: "take-out" | "missing",
    body: object,
  ): Promise<Answer<PackingAnswer>> {
    const path = this.at(orderId, "bags", bag, what)
    return this.person.send("POST", path, { key: newKey(), ...body })
  }

  at = (orderId: string, ...rest: string[]): string =>
    ["/admin/ties/fulfilment/orders", ...[orderId, ...rest].map(encodeURIComponent)].join("/")
}

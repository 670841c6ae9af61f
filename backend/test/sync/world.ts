import assert from "node:assert/strict"
import {
  type Catalogue,
  catalogueSchema,
  type Quarantine,
  quarantineSchema,
  type StartSyncAnswer,
  startSyncAnswerSchema,
  type SyncRun,
  syncRunAnswerSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Scenario, TiesService } from "../../ties-service"
import { eventually } from "../harness/eventually"
import type { TieStore } from "../harness/tie-store"

export interface Answer<T = unknown> {
  status: number
  data: T
}
type Options = { headers: Record<string, string>; validateStatus: () => boolean }
interface Http {
  get(path: string, options: Options): Promise<Answer>
  post(path: string, body: unknown, options: Options): Promise<Answer>
}

/** What the database was given in the suite's beforeAll. */
export interface Ground {
  store: TieStore
  /** A secret key: what a member of staff may do. */
  staffKey: string
  firstRun: SyncRun
}

/** The running store with the service beside it, as the tests of the sync reach them. */
export class World {
  constructor(
    private readonly http: Http,
    readonly container: () => MedusaContainer,
    readonly ground: () => Ground,
    readonly ties: () => TiesService,
    readonly databaseUrl: string,
  ) {}

  scenario(scenario: Scenario): Promise<void> {
    return this.ties().setScenario(scenario)
  }

  async staffGet<T = unknown>(path: string): Promise<Answer<T>> {
    return (await this.http.get(path, this.asStaff())) as Answer<T>
  }

  async staffPost<T = unknown>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return (await this.http.post(path, body, this.asStaff())) as Answer<T>
  }

  async shopGet<T = unknown>(path: string): Promise<Answer<T>> {
    return (await this.http.get(path, this.asShopper())) as Answer<T>
  }

  async shopPost<T = unknown>(path: string, body: unknown): Promise<Answer<T>> {
    return (await this.http.post(path, body, this.asShopper())) as Answer<T>
  }

  /** Anybody, without a key. */
  async anybody(path: string): Promise<Answer> {
    return this.http.get(path, { headers: {}, validateStatus: () => true })
  }

  async start(body: { consent_to?: string } = {}): Promise<Answer<StartSyncAnswer>> {
    const answer = await this.staffPost<StartSyncAnswer>("/admin/ties/sync", body)
    if (answer.status < 300) assert.deepEqual(startSyncAnswerSchema.parse(answer.data), answer.data)
    return answer
  }

  /** Presses the button and watches until the run has ended, as staff do. */
  async sync(body: { consent_to?: string } = {}): Promise<SyncRun> {
    const { status, data } = await this.start(body)
    assert.equal(status, 202, JSON.stringify(data))
    return this.ended(data.sync_run.id)
  }

  async run(id: string): Promise<SyncRun> {
    const { status, data } = await this.staffGet<{ sync_run: SyncRun }>(`/admin/ties/sync-runs/${id}`)
    assert.equal(status, 200, JSON.stringify(data))
    assert.deepEqual(syncRunAnswerSchema.parse(data), data)
    return data.sync_run
  }

  async ended(id: string): Promise<SyncRun> {
    return eventually(async () => {
      const run = await this.run(id)
      assert.notEqual(run.status, "running", JSON.stringify(run))
      return run
    }, 60_000)
  }

  async quarantine(): Promise<Quarantine["rows"]> {
    const { data } = await this.staffGet<Quarantine>("/admin/ties/quarantine?limit=100")
    assert.deepEqual(quarantineSchema.parse(data), data)
    return data.rows
  }

  /** The catalogue as the shop's visitors get it, once they can know the last change. */
  async shopCatalogue(): Promise<Catalogue> {
    await this.container().resolve<{ renew(): Promise<void> }>("tie_catalogue_version").renew()
    const { status, data } = await this.shopGet<Catalogue>("/store/ties/catalogue")
    assert.equal(status, 200, JSON.stringify(data))
    return catalogueSchema.parse(data)
  }

  async product(slug: string): Promise<Product> {
    const query = this.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "*",
        "options.*",
        "options.values.*",
        "categories.*",
        "tags.*",
        "images.*",
        "sales_channels.id",
        "shipping_profile.id",
        "variants.*",
        "variants.options.value",
        "variants.price_set.prices.*",
        "variants.inventory_items.inventory.*",
        "variants.inventory_items.inventory.location_levels.*",
      ],
      filters: { external_id: `ties:${slug}` },
    })
    assert.equal(data.length, 1, `one product of ${slug}`)
    return data[0] as unknown as Product
  }

  get products() {
    return this.container().resolve(Modules.PRODUCT)
  }

  private asStaff(): Options {
    const authorization = `Basic ${Buffer.from(`${this.ground().staffKey}:`).toString("base64")}`
    return { headers: { authorization }, validateStatus: () => true }
  }

  private asShopper(): Options {
    return { headers: { "x-publishable-api-key": this.ground().store.key }, validateStatus: () => true }
  }
}

export interface Product {
  id: string
  title: string
  subtitle: string | null
  handle: string
  description: string | null
  status: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  options: Array<{ id: string; title: string; values: Array<{ value: string }> }>
  categories: Array<{ id: string; handle: string; name: string }>
  tags: Array<{ value: string }>
  images: Array<{ id: string; url: string; metadata: Record<string, unknown> | null }>
  sales_channels: Array<{ id: string }>
  shipping_profile: { id: string } | null
  variants: Variant[]
}

export interface Variant {
  id: string
  title: string
  sku: string
  thumbnail: string | null
  manage_inventory: boolean
  options: Array<{ value: string }>
  price_set: {
    prices: Array<{
      id: string
      currency_code: string
      amount: number
      rules_count: number
      min_quantity: number | null
    }>
  }
  inventory_items: Array<{
    inventory: {
      id: string
      sku: string
      location_levels: Array<{ location_id: string; stocked_quantity: number }>
    }
  }>
}

export function variantOf({ variants }: Product, title: string): Variant {
  const found = variants.find((variant) => variant.title === title)
  assert(found, `a variant called ${title}`)
  return found
}

export function pricesOf(variant: Variant): Record<string, number> {
  const base = variant.price_set.prices.filter(
    ({ rules_count, min_quantity }) => rules_count === 0 && !min_quantity,
  )
  return Object.fromEntries(base.map(({ currency_code, amount }) => [currency_code, amount]))
}

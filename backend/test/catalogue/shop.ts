import assert from "node:assert/strict"
import {
  type Catalogue,
  catalogueSchema,
  type CatalogueVariant,
} from "@kct/medusa-plugin-ties/contract/index"
import { CATALOGUE_MODULE, type CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue"
import { CATALOGUE_VERSION_MODULE } from "@kct/medusa-plugin-ties/modules/catalogue-version"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { TiesService } from "../../ties-service"
import { eventually } from "../harness/eventually"
import type { TieStore } from "../harness/tie-store"

export interface Answer<T = unknown> {
  status: number
  headers: Record<string, string>
  data: T
}

interface Server {
  query(sql: string, values?: unknown[]): Promise<unknown>
}

type Get = (path: string, options: Record<string, unknown>) => Promise<Answer>

/** The running store as its tests reach it: over HTTP like a shopper, and through its container like its staff. */
export class Shop {
  constructor(
    readonly http: {
      get: Get
      head: Get
      post: (path: string, body: unknown, options: object) => Promise<Answer>
    },
    readonly container: () => MedusaContainer,
    readonly store: () => TieStore,
    readonly ties: () => TiesService,
    /** Runs work on the database server, beside the store's own database. */
    readonly asServer: (work: (server: Server) => Promise<void>) => Promise<void>,
  ) {}

  /** Asks as the shop does, with its key; any status is an answer. */
  async get<T = unknown>(
    path: string,
    headers: Record<string, string> = {},
    options = {},
  ): Promise<Answer<T>> {
    const key = { "x-publishable-api-key": this.store().key }
    const answer = await this.http.get(path, {
      headers: { ...key, ...headers },
      validateStatus: () => true,
      ...options,
    })
    return answer as Answer<T>
  }

  /** The catalogue, checked against the contract, to which it may add nothing. */
  async catalogue(query = ""): Promise<Catalogue> {
    const { status, data } = await this.get(`/store/ties/catalogue${query}`)
    assert.equal(status, 200, JSON.stringify(data))
    assert.deepEqual(catalogueSchema.parse(data), data)
    return data as Catalogue
  }

  async variant(color: string, style: string, query = ""): Promise<CatalogueVariant | undefined> {
    return variantIn(await this.catalogue(query), color, style)
  }

  /** Waits for the shop to show a change: far longer than it takes, for a busy machine, and far less than a minute. */
  async soon(check: () => Promise<void>): Promise<void> {
    await eventually(check, 10_000)
  }

  /** Marks the catalogue as changed, as any process may. */
  async renew(): Promise<void> {
    await this.container().resolve<{ renew(): Promise<void> }>(CATALOGUE_VERSION_MODULE).renew()
  }

  get rows(): CatalogueService {
    return this.container().resolve<CatalogueService>(CATALOGUE_MODULE)
  }
}

export const colorsOf = (catalogue: Catalogue): string[] =>
  catalogue.families.flatMap((family) => family.colors.map((color) => color.slug))

export function variantIn(catalogue: Catalogue, color: string, style: string): CatalogueVariant | undefined {
  const found = catalogue.families.flatMap((family) => family.colors).find(({ slug }) => slug === color)
  return found?.variants.find((variant) => variant.style === style)
}

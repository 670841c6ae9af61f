import { unwrap } from "./envelope"
import { TiesServiceError } from "./errors"
import { connect, type Connection } from "./http/connection"
import { settingsOf, type TiesClientOptions } from "./options"
import { readList } from "./read-list"
import {
  type BundleConfigRow,
  type BundlePrice,
  type BundleRequest,
  bundleBody,
  bundlePriceSchema,
  readBundleConfigs,
} from "./rows/bundle"
import type { Rows } from "./rows/collect"
import { type EventRow, readEvents } from "./rows/event"
import { type FamilyRow, readFamilies } from "./rows/family"
import { optionalCurrency } from "./rows/fields"
import { readStyles, type StylePrice, type StyleRow } from "./rows/style"
import { needsStylePrice, readVariants, type VariantRow } from "./rows/variant"

/** Every method throws a TiesServiceError where the call failed as a whole; an empty list is truly empty. */
export interface TiesClient {
  /** Whether the service answers at all, and what it says of itself. */
  health(): Promise<{ status: string; ok: boolean }>
  families(): Promise<Rows<FamilyRow>>
  /** All pages. */
  styles(): Promise<Rows<StyleRow>>
  /**
   * The variants of one style.
   * @param style its row, for variants without a price of their own; read from the service when needed and not given
   */
  variants(styleSlug: string, style?: StylePrice): Promise<Rows<VariantRow>>
  bundleConfigs(): Promise<Rows<BundleConfigRow>>
  events(): Promise<Rows<EventRow>>
  /** What the service would charge. Never tried twice. */
  calculateBundle(request: BundleRequest): Promise<BundlePrice>
  /** HTTP requests made so far, every try counted. */
  requests(): number
  circuit: Connection["circuit"]
}

/**
 * A client of the ties service. Keep one for as long as the process lives: it holds the circuit breaker and the ETags.
 * @throws MedusaError invalid_argument for a base URL that is none
 */
export function createTiesClient(options: TiesClientOptions): TiesClient {
  const settings = settingsOf(options)
  const connection = connect(settings)
  const list = (path: string, ...keys: string[]) => readList(connection, { path, keys })
  /** A currency that makes no sense is as good as none for a whole answer; a row's own is quarantined. */
  const currencyOf = (told: unknown) => optionalCurrency.safeParse(told).data ?? settings.defaultCurrency

  async function styleOf(path: string, slug: string): Promise<StylePrice | null> {
    const answer = unwrap(await connection.get(path), ["product"], `GET ${path}`)
    const { rows } = readStyles([answer.product], currencyOf(answer.currency))
    return rows.find((row) => row.slug === slug) ?? null
  }

  return {
    async health() {
      const { status } = unwrap(await connection.get("/health"), ["status"], "GET /health")
      return { status: String(status), ok: String(status).toLowerCase() === "ok" }
    },

    async families() {
      const { raw } = await list("/api/colors/families", "families")
      return readFamilies(raw)
    },

    async styles() {
      const asked = { path: "/api/products", keys: ["products"], pageSize: settings.pageSize }
      const { raw, currency } = await readList(connection, asked)
      return readStyles(raw, currencyOf(currency))
    },

    async variants(styleSlug, given) {
      const path = `/api/products/${encodeURIComponent(styleSlug)}`
      const { raw, currency } = await list(`${path}/variants`, "variants")
      const style = given ?? (needsStylePrice(raw) ? await styleOf(path, styleSlug) : null)
      return readVariants(raw, { styleSlug, style, currency: currencyOf(currency ?? style?.currency) })
    },

    async bundleConfigs() {
      const { raw } = await list("/api/bundles/configs", "configs")
      return readBundleConfigs(raw)
    },

    async events() {
      const { raw } = await list("/api/events", "events", "recommendations")
      return readEvents(raw)
    },

    async calculateBundle(request) {
      const path = "/api/bundles/calculate"
      const answer = unwrap(await connection.post(path, bundleBody(request)), ["total"], `POST ${path}`)
      const parsed = bundlePriceSchema.safeParse(answer)
      if (parsed.success) return parsed.data
      const [issue] = parsed.error.issues
      throw new TiesServiceError("bad_shape", `POST ${path}: ${issue?.path.join(".")} ${issue?.message}`)
    },

    requests: () => connection.requests(),
    circuit: () => connection.circuit(),
  }
}

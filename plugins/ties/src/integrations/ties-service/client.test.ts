import { type Scenario, startTiesService, type TiesService } from "../../../../../backend/ties-service"
import { startOtherShop } from "../../../../../backend/test/fixtures/other-shop"
import { createTiesClient, indexFamilies, type TiesServiceErrorCode } from "."

let service: TiesService
beforeAll(async () => {
  service = await startTiesService()
})
afterAll(() => service.close())

/** A client with no past, so that no test opens another's circuit. */
function freshClient(more: Partial<Parameters<typeof createTiesClient>[0]> = {}) {
  const retryDelay = { first: 1, most: 5 }
  return createTiesClient({ baseUrl: service.url, timeoutMs: 1000, retries: 1, retryDelay, ...more })
}

/** Reads the whole catalogue as a sync does. */
async function readAll(client = freshClient()) {
  service.requests.reset()
  const families = await client.families()
  const styles = await client.styles()
  const variants = await Promise.all(styles.rows.map((style) => client.variants(style.slug, style)))
  return {
    families: families.rows,
    styles: styles.rows,
    variants: variants.flatMap(({ rows }) => rows),
    quarantined: [families, styles, ...variants].flatMap(({ quarantined }) => quarantined),
    requests: service.requests.count(),
  }
}
type Read = Awaited<ReturnType<typeof readAll>>

async function readUnder(scenario: Scenario): Promise<Read> {
  await service.setScenario(scenario)
  return readAll()
}
const VARIANTS = ["/api/products/*/variants"]
const PRODUCTS = ["/api/products"]

describe("what the contract is loose about reads the same", () => {
  let plain: Read
  beforeAll(async () => {
    plain = await readUnder({})
  })

  test("a plain catalogue is 9 families, 4 styles and 252 variants, in 6 requests", () => {
    const { families, styles, variants, quarantined, requests } = plain
    expect([families.length, styles.length, variants.length, quarantined.length]).toEqual([9, 4, 252, 0])
    expect(requests).toBe(6)
  })

  const tolerated: Array<[string, Scenario]> = [
    ["prices as numbers", { pricesAsNumbers: true }],
    ["ids as numbers", { idsAsNumbers: true }],
    ["an envelope", { envelope: true }],
    ["no pagination block", { noPagination: true }],
    ["a list that takes no notice of pages", { ignoredPages: true }],
    ["the other family spelling", { otherFamilySpelling: true }],
    ["the other family spelling in the variants", { otherFamilySpelling: "variants" }],
    ["the other family spelling in the family list", { otherFamilySpelling: "families" }],
    ["the families' colours as objects", { coloursAsObjects: true }],
    ["count for total", { countForTotal: true }],
    ["variant prices left to the style", { missingPrice: true }],
    ["colours without slugs", { missingSlug: 63 }],
    ["a body without a length", { chunked: true }],
    ["a first try that is refused", { refused: { times: 1 } }],
    ["a first try that hangs", { hanging: { times: 1 } }],
    ["a first try that answers 503", { status: { value: 503, times: 1 } }],
    ["a first try that is cut off", { truncated: { times: 1 } }],
    ["a slow but timely answer", { slow: { value: 40, paths: PRODUCTS } }],
    [
      "all of the loose ends at once",
      {
        pricesAsNumbers: true,
        idsAsNumbers: true,
        envelope: true,
        ignoredPages: true,
        countForTotal: true,
        coloursAsObjects: true,
      },
    ],
  ]
  test.each(tolerated)("%s", async (_, scenario) => {
    const { requests: _requests, ...read } = await readUnder(scenario)
    expect(read).toEqual({ ...plain, requests: undefined })
  })

  test("a service whose pages hold fewer rows than asked for is read to its end", async () => {
    await service.setScenario({ multiply: 2, noPagination: true })
    const small = await readAll(freshClient({ pageSize: 1 }))
    expect(small.styles).toEqual(plain.styles)
    expect(service.requests.count("/api/products")).toBe(5)
  })

  test("each variant's family is found in the list of families, whatever the spelling", async () => {
    const { families, variants } = await readUnder({ otherFamilySpelling: "variants" })
    const familyOf = indexFamilies(families)
    expect(variants.filter(({ color }) => familyOf(color) === null)).toEqual([])
  })
})

describe("a catalogue of another size is read as it is", () => {
  const sizes: Array<[string, Scenario, { styles: number; variants: number }]> = [
    ["a 64th colour", { extraColour: true }, { styles: 4, variants: 256 }],
    ["a fifth style", { fifthStyle: true }, { styles: 5, variants: 315 }],
    ["a withdrawn colour", { withdrawnColour: "teal" }, { styles: 4, variants: 248 }],
    ["three times the colours", { multiply: 3 }, { styles: 4, variants: 756 }],
    ["a truly empty list", { emptyList: true }, { styles: 0, variants: 0 }],
    ["half of the variants", { halvedList: { paths: VARIANTS } }, { styles: 4, variants: 128 }],
  ]
  test.each(sizes)("%s", async (_, scenario, size) => {
    const { styles, variants, quarantined } = await readUnder(scenario)
    expect({ styles: styles.length, variants: variants.length }).toEqual(size)
    expect(quarantined).toEqual([])
  })

  test("a changed price, a stock and a time of change arrive, and nothing else changes", async () => {
    const plain = await readUnder({})
    const changed = await readUnder({
      changedPrice: { style: "bow-tie", price: "27.5" },
      stock: 7,
      updatedAt: true,
    })
    const expected = plain.variants.map((row) => ({
      ...row,
      price: row.styleSlug === "bow-tie" ? "27.50" : row.price,
      stock: 7,
      updatedAt: "2025-06-01T08:30:00.000Z",
    }))
    expect(changed.variants).toEqual(expected)
  })

  test("a variant without a price costs what its style costs, which is read where nobody gave it", async () => {
    await service.setScenario({ missingPrice: true })
    service.requests.reset()
    const { rows } = await freshClient().variants("classic-width-tie")
    expect(rows.every((row) => row.price === "29.99" && row.compareAtPrice === "44.99")).toBe(true)
    expect(service.requests.list().map(({ path }) => path)).toEqual([
      "/api/products/classic-width-tie/variants",
      "/api/products/classic-width-tie",
    ])
    service.requests.reset()
    const given = { price: "31.00", compareAtPrice: null, currency: "usd" }
    expect((await freshClient().variants("classic-width-tie", given)).rows[0]?.price).toBe("31.00")
    expect(service.requests.count()).toBe(1)
  })

  test("a missing hex is null", async () => {
    const { variants } = await readUnder({ missingHex: 2 })
    expect(variants.filter(({ color }) => color.hex === null)).toHaveLength(8)
  })
})

describe("a bad row is quarantined with its reason, and the rest goes on", () => {
  const bad: Array<[string, Scenario, { key: string; reason: string; letIn: number }]> = [
    [
      "a price of zero",
      { badPrice: "zero" },
      { key: "bow-tie/dark-navy", reason: 'price: "0.00" is not a positive decimal', letIn: 62 },
    ],
    [
      "a negative price",
      { badPrice: "negative" },
      { key: "bow-tie/dark-navy", reason: 'price: "-24.99" is not a positive decimal', letIn: 62 },
    ],
    [
      "a price in words",
      { badPrice: "text" },
      { key: "bow-tie/dark-navy", reason: 'price: "call us" is not a positive decimal', letIn: 62 },
    ],
    [
      "a missing colour name",
      { missingColourName: true },
      { key: "bow-tie/dark-navy", reason: "color.name: is missing", letIn: 62 },
    ],
    [
      "a second row for one colour",
      { duplicateRows: true },
      { key: "bow-tie/dark-navy", reason: "is in the list a second time", letIn: 63 },
    ],
  ]
  test.each(bad)("%s", async (_, scenario, { key, reason, letIn }) => {
    await service.setScenario(scenario)
    const { rows, quarantined } = await freshClient().variants("bow-tie")
    expect(rows).toHaveLength(letIn)
    expect(quarantined).toEqual([{ key, reason, row: expect.objectContaining({ id: expect.any(String) }) }])
  })

  test("a style with a senseless price", async () => {
    await service.setScenario({ badStylePrice: "text" })
    const { rows, quarantined } = await freshClient().styles()
    expect(rows).toHaveLength(3)
    expect(quarantined).toMatchObject([{ key: "ultra-skinny-tie", reason: expect.stringContaining("price") }])
  })
})

describe("a read that failed is an error with its cause, never a list", () => {
  const failures: Array<[string, Scenario, TiesServiceErrorCode, { tries: number; timeoutMs?: number }]> = [
    ["status 500", { status: 500 }, "http_status", { tries: 2 }],
    ["status 429", { status: 429 }, "http_status", { tries: 2 }],
    ["status 404", { status: 404 }, "http_status", { tries: 1 }],
    ["status 401", { status: 401 }, "http_status", { tries: 1 }],
    ["a closed port", { refused: "listener" }, "unreachable", { tries: 2 }],
    ["a dropped connection", { refused: "socket" }, "unreachable", { tries: 2 }],
    ["an answer that never comes", { hanging: true }, "timeout", { tries: 2, timeoutMs: 80 }],
    ["an answer that comes too late", { slow: 600 }, "timeout", { tries: 2, timeoutMs: 80 }],
    ["garbage", { garbage: true }, "not_json", { tries: 2 }],
    ["half a body", { truncated: true }, "truncated", { tries: 2 }],
    ["half a body of unknown length", { truncated: true, chunked: true }, "truncated", { tries: 2 }],
    ["an HTML page with 200", { html: true }, "html", { tries: 2 }],
    ["success: false", { successFalse: true }, "refused_by_service", { tries: 1 }],
    [
      "success: false in an envelope",
      { successFalse: true, envelope: true },
      "refused_by_service",
      { tries: 1 },
    ],
    ["a body over the limit", { oversized: 200_000 }, "too_large", { tries: 1 }],
    [
      "a body over the limit that hides its length",
      { oversized: 200_000, chunked: true },
      "too_large",
      { tries: 1 },
    ],
  ]
  const calls: Array<[string, (client: ReturnType<typeof freshClient>) => Promise<unknown>]> = [
    ["families", (client) => client.families()],
    ["styles", (client) => client.styles()],
    ["variants", (client) => client.variants("bow-tie")],
  ]
  test.each(failures)("%s", async (_, scenario, code, { tries, timeoutMs = 5000 }) => {
    await service.setScenario(scenario)
    for (const [, call] of calls) {
      const client = freshClient({ maxBodyBytes: 100_000, timeoutMs })
      const error = await call(client).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ name: "TiesServiceError", code, type: "unexpected_state" })
      expect((error as Error).message).toMatch(/^The ties service failed: .*(GET|POST) \/.*\. [A-Z].*\.$/)
      expect(client.requests()).toBe(tries)
    }
  })

  test("a style that does not exist has no variants to be empty of", async () => {
    await service.setScenario({})
    await expect(freshClient().variants("no-such-tie")).rejects.toMatchObject({
      code: "http_status",
      status: 404,
    })
  })
})

test("themes, bundle tiers and bundle prices are read", async () => {
  await service.setScenario({})
  const client = freshClient()
  expect(await client.health()).toEqual({ status: "ok", ok: true })
  expect((await client.events()).rows).toHaveLength(6)
  const [config] = (await client.bundleConfigs()).rows
  expect(config?.tiers.map((tier) => [tier.minQuantity, tier.discountPercentage])).toEqual([
    [2, 5],
    [4, 10],
    [6, 15],
    [10, 20],
  ])
  const item = { styleSlug: "bow-tie", color: "Navy Blue", quantity: 5, price: "24.99" }
  expect(await client.calculateBundle({ items: [item], totalQuantity: 6 })).toEqual({
    subtotal: "124.95",
    discount: "18.74",
    discountPercentage: 15,
    total: "106.21",
    savings: "18.74",
  })
})

test("a program of another kind is read by the same client: five styles, twelve colours, other families", async () => {
  const other = await startOtherShop()
  try {
    const client = freshClient({ baseUrl: other.url })
    const { families, styles, variants, quarantined } = await readAll(client)
    expect([styles.length, variants.length, quarantined.length]).toEqual([5, 60, 0])
    expect(families.map(({ slug, total }) => [slug, total])).toEqual([
      ["grays-blacks", 3],
      ["earth-tones", 3],
      ["jewel-tones", 4],
      ["whites-creams", 2],
    ])
    const familyOf = indexFamilies(families)
    expect(variants.every(({ color }) => familyOf(color) !== null)).toBe(true)
    expect(variants.slice(0, 2)).toMatchObject([
      { id: "50100", sku: "OS-501-0", price: "36.50", stock: 5 },
      { price: "34.50", currency: "usd" },
    ])
  } finally {
    await other.close()
  }
})

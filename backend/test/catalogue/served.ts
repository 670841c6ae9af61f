import { brotliDecompressSync, gunzipSync } from "node:zlib"
import type { Shop } from "./shop"
import { colorsOf } from "./shop"
import { syncTies } from "../harness/synced-ties"

const PATH = "/store/ties/catalogue"

export function servedAsPromised(shop: Shop): void {
  describe("GET /store/ties/catalogue", () => {
    it("holds every family, colour and style in the service's order, by the contract", async () => {
      const catalogue = await shop.catalogue()
      expect(catalogue.families.map(({ slug }) => slug)).toEqual(["blues", "browns-neutrals"])
      expect(colorsOf(catalogue)).toEqual([
        "dark-navy",
        "navy-blue",
        "royal-blue",
        "french-blue",
        "chocolate-brown",
      ])
      expect(catalogue.styles.map(({ slug }) => slug)).toEqual(["ultra-skinny-tie", "bow-tie"])
      for (const { variants } of catalogue.families.flatMap((family) => family.colors)) {
        expect(variants.map(({ style }) => style)).toEqual(["ultra-skinny-tie", "bow-tie"])
      }
      expect(Date.parse(catalogue.as_of!)).toBeGreaterThan(Date.now() - 600_000)
    })

    it("prices in the region asked for, and in the store's default region when none is", async () => {
      const { us, eu } = shop.store().regions
      const home = await shop.catalogue()
      expect(home).toMatchObject({
        region_id: us,
        currency_code: "usd",
        price_range: { min: 24.99, max: 24.99 },
      })
      expect(await shop.variant("navy-blue", "bow-tie")).toMatchObject({
        price: { amount: 24.99, compare_at: 39.99 },
      })
      const abroad = await shop.catalogue(`?region_id=${eu}`)
      expect(abroad).toMatchObject({
        region_id: eu,
        currency_code: "eur",
        price_range: { min: 22.99, max: 22.99 },
      })
      expect(await shop.variant("navy-blue", "bow-tie", `?region_id=${eu}`)).toMatchObject({
        price: { amount: 22.99, compare_at: 36.79 },
      })
    })

    it("narrows to one family, with a version of its own", async () => {
      const whole = await shop.catalogue()
      const blues = await shop.catalogue("?family=blues")
      expect(blues.families).toEqual([whole.families[0]])
      expect(blues.version).not.toBe(whole.version)
      const { status, data } = await shop.get(`${PATH}?family=reds`)
      expect({ status, data }).toMatchObject({
        status: 404,
        data: { message: 'There is no colour family "reds"' },
      })
    })

    it.each([
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
      ["identity", (bytes: Buffer) => bytes],
    ])("sends the same bytes in %s, with a strong ETag that earns a 304", async (encoding, decode) => {
      const accept = { "accept-encoding": encoding }
      const raw = { decompress: false, responseType: "arraybuffer" }
      const full = await shop.get<Buffer>(PATH, accept, raw)
      expect(full.headers).toMatchObject({
        "content-type": "application/json; charset=utf-8",
        "cache-control": "public, max-age=0, must-revalidate",
        vary: expect.stringMatching(/Accept-Encoding.*x-publishable-api-key/i),
        etag: expect.stringMatching(/^"[\w-]+"$/),
      })
      expect(full.headers["content-encoding"] ?? "identity").toBe(encoding)
      expect(JSON.parse(decode(full.data).toString())).toEqual(await shop.catalogue())
      const again = await shop.get<Buffer>(PATH, { ...accept, "if-none-match": full.headers["etag"]! }, raw)
      expect({ status: again.status, bytes: again.data.length, etag: again.headers["etag"] }).toEqual({
        status: 304,
        bytes: 0,
        etag: full.headers["etag"],
      })
      expect((await shop.get(PATH, { ...accept, "if-none-match": '"another"' }, raw)).status).toBe(200)
    })

    it("answers HEAD like GET, without the body", async () => {
      const options = {
        headers: { "x-publishable-api-key": shop.store().key, "accept-encoding": "identity" },
      }
      const { status, headers, data } = await shop.http.head(PATH, options)
      expect({ status, data }).toEqual({ status: 200, data: "" })
      expect(Number(headers["content-length"])).toBeGreaterThan(1000)
    })

    it("keeps its version when a sync proves that nothing changed, and says when that was", async () => {
      const before = await shop.catalogue()
      await syncTies(shop.container())
      await shop.soon(async () => {
        const after = await shop.catalogue()
        expect(after.as_of).not.toBe(before.as_of)
        expect(after).toEqual({ ...before, as_of: after.as_of })
      })
    })

    it("answers twenty at once from one build", async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => shop.get(PATH)))
      expect(new Set(answers.map(({ status, headers }) => `${status} ${headers["etag"]}`)).size).toBe(1)
    })
  })
}

import type { Shop } from "./shop"

const LONG = "x".repeat(5000)

/** [path, what the message must name] */
const WRONG: Array<[string, string]> = [
  ["/store/ties/catalogue?region_id=", "region_id"],
  ["/store/ties/catalogue?region_id=-1", "region_id"],
  ["/store/ties/catalogue?region_id=99999999999999999999", "region_id"],
  [`/store/ties/catalogue?region_id=${LONG}`, "region_id"],
  ["/store/ties/catalogue?region_id=a%00b", "region_id"],
  ["/store/ties/catalogue?region_id=%E0%A4%A", "region_id"],
  ["/store/ties/catalogue?region_id=a&region_id=b", "region_id"],
  ["/store/ties/catalogue?region_id[]=a", "region_id"],
  ["/store/ties/catalogue?region_id[$ne]=a", "region_id"],
  ["/store/ties/catalogue?region_id[a%00]=b", "region_id"],
  ["/store/ties/catalogue?region_id=2026-13-45", "region_id"],
  ["/store/ties/catalogue?family=Not%20A%20Slug", "family"],
  ["/store/ties/catalogue?family=a&family=b", "family"],
  [`/store/ties/catalogue?family=${LONG}`, "family"],
  ["/store/ties/catalogue?limit=10", "limit"],
  ["/store/ties/catalogue?since=yesterday", "since"],
  ["/store/ties/catalogue?%00=1", "control character"],
  ["/store/ties/colors/navy-blue?fields=*variants", "fields"],
  ["/store/ties/colors/navy-blue?region_id=a%00b", "region_id"],
  ["/store/ties/colors/navy-blue?region_id=nowhere", "region_id"],
  ["/store/ties/colors/navy%00blue", "path"],
  ["/store/ties/colors/%0Anavy", "path"],
  ["/store/ties/colors/%E0%A4%A", "path"],
  ["/store/ties/%", "path"],
  [`/store/ties/colors/${LONG}`, "slug"],
]

export function wrongInput(shop: Shop): void {
  describe("wrong input", () => {
    // One test for all of them: each test puts the database back, and these write nothing.
    it("is 400 and names the field, never 500", async () => {
      const answers = WRONG.map(async ([path, named]) => {
        const { status, data } = await shop.get<{ type?: string; message?: string }>(path)
        return { path, status, type: data.type, names: data.message?.includes(named) ? named : data.message }
      })
      expect(await Promise.all(answers)).toEqual(
        WRONG.map(([path, named]) => ({ path, status: 400, type: "invalid_data", names: named })),
      )
    })

    it("asks for the key by the name of its header", async () => {
      const { status, data } = await shop.get("/store/ties/catalogue", { "x-publishable-api-key": "" })
      expect({ status, data }).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("x-publishable-api-key") },
      })
    })
  })
}

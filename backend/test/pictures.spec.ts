import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { drawPictures, syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { startTiesService } from "../ties-service"
import { smallCatalogue } from "./harness/synced-ties"
import { makeKey, makeTieStore } from "./harness/tie-store"
import { tiesGround } from "./harness/ties-ground"
import { rows } from "./sync/store-facts"
import { type Ground, variantOf, World } from "./sync/world"

jest.setTimeout(120_000)

const folder = mkdtempSync(path.join(os.tmpdir(), "kct-pictures-"))
const catalogue = smallCatalogue()
const COLOURS = catalogue.families.flatMap(({ colors }) => colors).length
const TIES = COLOURS * catalogue.styles.length
const ties = tiesGround({
  start: () => startTiesService({ catalogue }),
  options: { pictures: { draw: true } },
  env: { KCT_FILES_DIR: folder },
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = () => readdirSync(path.join(folder, "public"))
const nameOf = (url: string) => path.basename(new URL(url).pathname)
const read = (url: string) => readFileSync(path.join(folder, "public", nameOf(url)))

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let ground: Ground

    beforeAll(async () => {
      const container = getContainer()
      const store = await makeTieStore(container)
      const staffKey = await makeKey(container, "Staff", [], "secret")
      const { run: firstRun } = await syncCatalogue(container, { trigger: "start" })
      ground = { store, staffKey, firstRun }
      // The sync has begun to draw by itself, in the background; this waits for what is left of it.
      for (let left = 1; left > 0;) {
        await drawPictures(container)
        const [row] = await rows(
          container,
          `select count(*)::int as n from tie_sync_record r join tie_color c on c.id = r.color_id
           where r.pictures_hash is null or c.drawing_until is not null`,
        )
        left = Number(row?.["n"])
      }
    })

    const world = new World(api, getContainer, () => ground, ties, dbConfig.clientUrl)

    const stored = async (slug: string, style: string) => {
      const [row] = await rows(
        world.container(),
        `select r.pictures, r.thumbhash from tie_sync_record r
         join tie_color c on c.id = r.color_id join tie_style s on s.id = r.style_id
         where c.slug = ? and s.slug = ?`,
        [slug, style],
      )
      return row as { pictures: Array<{ url: string; type: string }>; thumbhash: string }
    }

    beforeEach(() => ties().setScenario({}))

    describe("a tie that the service has no picture of", () => {
      it("gets a drawn one, as AVIF and WebP with a placeholder, in the File module", async () => {
        const { pictures, thumbhash } = await stored("dark-navy", "bow-tie")
        expect(pictures.map(({ type }) => type)).toEqual(["image/avif", "image/webp"])
        const [avif, webp] = pictures.map(({ url }) => read(url))
        expect(avif!.subarray(4, 12).toString()).toBe("ftypavif")
        expect(webp!.subarray(8, 12).toString()).toBe("WEBP")
        expect(Buffer.from(thumbhash, "base64").length).toBeGreaterThan(10)
        expect(files()).toHaveLength(2 * TIES)
      })

      it("shows it on its product and its variant, and on no other variant", async () => {
        const product = await world.product("dark-navy")
        const bow = variantOf(product, "Bow Tie")
        const own = (await stored("dark-navy", "bow-tie")).pictures[1]!.url
        expect(product.images.map(({ url }) => url)).toContain(own)
        expect(product.images).toHaveLength(catalogue.styles.length)
        expect(product.thumbnail).toBe((await stored("dark-navy", "ultra-skinny-tie")).pictures[1]!.url)
        expect(bow.thumbnail).toBe(own)
        const [variant] = await world.products.listProductVariants({ id: bow.id }, { relations: ["images"] })
        expect(variant!.images!.map(({ url }) => url)).toEqual([own])
      })

      it("is not drawn twice", async () => {
        const before = files()
        expect(await drawPictures(world.container())).toBe(0)
        expect(files()).toEqual(before)
      })
    })

    describe("what staff added to a product", () => {
      it("survives a new drawing: their image and their thumbnail", async () => {
        const photo = "https://example.com/photo.jpg"
        const { id, images } = await world.product("dark-navy")
        const kept = images.map(({ id: image, url }) => ({ id: image, url }))
        const edit = { images: [{ url: photo }, ...kept], thumbnail: photo }
        expect((await world.staffPost(`/admin/products/${id}`, edit)).status).toBe(200)
        const former = (await stored("dark-navy", "bow-tie")).pictures
        await rows(world.container(), "update tie_color set hex = '#123456' where slug = 'dark-navy'")
        expect(await drawPictures(world.container())).toBe(catalogue.styles.length)

        const product = await world.product("dark-navy")
        const next = (await stored("dark-navy", "bow-tie")).pictures
        const urls = product.images.map(({ url }) => url)
        expect(product.thumbnail).toBe(photo)
        expect(urls).toEqual(expect.arrayContaining([photo, next[1]!.url]))
        expect(urls).not.toContain(former[1]!.url)
        expect(urls).toHaveLength(catalogue.styles.length + 1)
        // The files that were replaced are gone, those in use are there.
        const there = files()
        expect(former.map(({ url }) => there.includes(nameOf(url)))).toEqual([false, false])
        expect(next.map(({ url }) => there.includes(nameOf(url)))).toEqual([true, true])
      })
    })

    describe("the service's own pictures", () => {
      it("are shown as they are, and nothing is drawn for them", async () => {
        const url = "https://example.com/teal-bow.jpg"
        await rows(
          world.container(),
          `update tie_sync_record set images = ? where color_id = (select id from tie_color where slug = 'navy-blue')`,
          [JSON.stringify([url])],
        )
        expect(await drawPictures(world.container())).toBe(catalogue.styles.length)
        const product = await world.product("navy-blue")
        expect(product.images.map((image) => image.url)).toEqual([url])
        expect(product.thumbnail).toBe(url)
      })
    })

    describe("two that draw at once", () => {
      it("share the work: each colour is drawn by one of them", async () => {
        await rows(world.container(), "update tie_color set hex = '#654321'")
        const both = await Promise.all([drawPictures(world.container()), drawPictures(world.container())])
        expect(both[0] + both[1]).toBe(TIES)
        for (const { slug } of catalogue.families.flatMap(({ colors }) => colors)) {
          expect((await world.product(slug)).images).toHaveLength(catalogue.styles.length)
        }
      })
    })
  },
})

import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { hasCount } from "../harness/soon"
import { giveAddress, newEmail, newShopper, orderNumber, tooWide, violations, visit } from "./shopper/walk"

const { tiesUrl } = testStack()

interface ServiceTie {
  color: { name: string; slug: string; hex: string }
}

let browser: Browser
/** A colour that is neither so dark nor so pale that a lamp would clip it. */
let tie: ServiceTie["color"]

beforeAll(async () => {
  browser = await openBrowser()
  const { products } = (await (await fetch(`${tiesUrl}/api/products?limit=1`)).json()) as {
    products: [{ slug: string }]
  }
  const answer = await fetch(`${tiesUrl}/api/products/${products[0].slug}/variants`)
  const { variants } = (await answer.json()) as { variants: ServiceTie[] }
  const level = ({ color: { hex } }: ServiceTie) =>
    [1, 3, 5].reduce((sum, at) => sum + parseInt(hex.slice(at, at + 2), 16), 0) / 3
  const found = variants.find((one) => level(one) > 110 && level(one) < 150)
  if (!found) throw new Error("The service has no colour of middle lightness")
  tie = found.color
})
afterAll(() => browser.close())

/** A lamp: how much of each channel's light it gives. */
const LAMP = [0.95, 0.75, 0.5] as const

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const toCoded = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

/** How a camera that is set to daylight sees a colour under the lamp, as CSS. */
function underLamp(linear: readonly number[]): string {
  const bytes = linear.map((v, at) => Math.round(255 * toCoded(v * (LAMP[at] ?? 1))))
  return `rgb(${bytes.join(",")})`
}

/** A photo of fabric on the left and paper on the right, taken in the page itself. */
async function photo(page: Page, fabric: string, paper: string) {
  const url = await page.evaluate<string>(`(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 800, height: 600 })
    const context = canvas.getContext("2d")
    context.fillStyle = ${JSON.stringify(fabric)}
    context.fillRect(0, 0, 400, 600)
    context.fillStyle = ${JSON.stringify(paper)}
    context.fillRect(400, 0, 400, 600)
    return canvas.toDataURL("image/jpeg", 0.92)
  })()`)
  const buffer = Buffer.from(url.slice(url.indexOf(",") + 1), "base64")
  return { name: "dress.jpg", mimeType: "image/jpeg", buffer }
}

function dress(page: Page): ReturnType<typeof photo> {
  const linear = [1, 3, 5].map((at) => toLinear(parseInt(tie.hex.slice(at, at + 2), 16) / 255))
  return photo(page, underLamp(linear), underLamp([0.9, 0.9, 0.9]))
}

async function openMatch(page: Page): Promise<void> {
  expect((await visit(page, "/match"))?.status()).toBe(200)
  await page.getByRole("heading", { level: 1, name: "Match my dress" }).waitFor()
}

const choose = async (page: Page, file: Awaited<ReturnType<typeof photo>>) => {
  await page.getByLabel("Take or choose a photo").setInputFiles(file)
  await page.getByRole("slider", { name: /Loupe on your photo/ }).waitFor()
}

/** Taps the photo at shares of its width and height. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const loupe = page.getByRole("slider", { name: /Loupe on your photo/ })
  const { width, height } = (await loupe.boundingBox())!
  await loupe.click({ position: { x: x * width, y: y * height } })
}

describe("matching a dress", () => {
  it("finds the tie from a photo in lamplight on a phone, and sends nothing of it anywhere", async () => {
    const { context, page } = await newShopper(browser, { size: "phone" })
    await openMatch(page)
    await page.getByText("The photo stays on this device").waitFor()
    expect(await violations(page)).toEqual([])
    const asked: string[] = []
    page.on("request", (request) => {
      if (!request.url().startsWith("blob:")) asked.push(`${request.method()} ${request.url()}`)
    })
    await choose(page, await dress(page))
    await tap(page, 0.25, 0.4)
    await page.getByText("Now tap something white").first().waitFor()
    await tap(page, 0.75, 0.4)
    await page.getByRole("heading", { name: new RegExp(`^${tie.name} comes (very )?close$`) }).waitFor()
    expect(asked).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
    await context.close()
  })

  it("works with keys alone", async () => {
    const { context, page } = await newShopper(browser)
    await openMatch(page)
    await choose(page, await dress(page))
    const loupe = page.getByRole("slider", { name: "Loupe on your photo, for the fabric" })
    await loupe.focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press("Shift+ArrowLeft")
    await page.keyboard.press("ArrowDown")
    await loupe
      .and(page.locator('[aria-valuetext="30 percent from the left, 51 percent from the top"]'))
      .waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("slider", { name: "Loupe on your photo, for something white" }).waitFor()
    for (let step = 0; step < 4; step++) await page.keyboard.press("Shift+ArrowRight")
    await page.getByRole("heading", { name: new RegExp(`^${tie.name} comes (very )?close$`) }).waitFor()
    await context.close()
  })

  it("refuses what says nothing: a file that is no photo, the dark, and a white that is none", async () => {
    const { context, page } = await newShopper(browser)
    await openMatch(page)
    await page
      .getByLabel("Take or choose a photo")
      .setInputFiles({ name: "dress.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no photo") })
    await page.getByText("This file can’t be read as a photo.").waitFor()
    await choose(page, await photo(page, "rgb(1,1,1)", "rgb(220,40,40)"))
    await tap(page, 0.25, 0.5)
    await page.getByText("That spot is too dark to have a colour.").first().waitFor()
    await page
      .getByLabel("Another photo")
      .setInputFiles(await photo(page, "rgb(120,60,60)", "rgb(220,40,40)"))
    await tap(page, 0.25, 0.5)
    await tap(page, 0.75, 0.5)
    await page.getByText("That is a colour and not white.").first().waitFor()
    await context.close()
  })

  it("takes a colour by hand, and promises nothing exact", async () => {
    const { context, page } = await newShopper(browser)
    await openMatch(page)
    await page.getByLabel("Pick the colour").check()
    await page.getByLabel("The colour of the dress").fill(tie.hex.toLowerCase())
    await page.getByRole("heading", { name: `${tie.name} comes very close` }).waitFor()
    await hasCount(page.getByRole("main").getByText(/exact|perfect|identical/i), 0)
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

describe("a swatch kit", () => {
  it("is ordered from the match, shows its colours all the way, and leaves a credit with the order", async () => {
    const { context, page } = await newShopper(browser, { size: "phone" })
    await openMatch(page)
    await page.getByLabel("Pick the colour").check()
    await page.getByLabel("The colour of the dress").fill(tie.hex.toLowerCase())
    await page.getByRole("link", { name: `Order a swatch of ${tie.name}` }).click()
    await page.getByRole("heading", { level: 1, name: "Swatch kit" }).waitFor()
    await page.getByText("1 of 6 colours chosen").waitFor()
    await page.getByRole("checkbox", { name: tie.name, exact: true, checked: true }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
    await page.getByRole("button", { name: "Add the kit to the bag" }).click()
    await page.getByText(`A kit of ${tie.name} is in your bag.`).waitFor()
    await page.getByRole("link", { name: "View bag" }).click()
    const bag = page.getByRole("list", { name: "Ties in your bag" })
    await bag.getByRole("heading", { name: "Swatch kit" }).waitFor()
    await bag.getByText(tie.name, { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await giveAddress(page, { email: newEmail(), city: "Detroit", postalCode: "48104", state: "Michigan" })
    await page.getByRole("button", { name: /^Place order, \$/ }).click()
    const number = await orderNumber(page)
    await visit(page, `/orders/${number}`)
    await page.getByRole("heading", { name: "Your swatch credit" }).waitFor()
    await page.getByText(/^SWATCH(-[0-9A-Z]{4}){3}$/).waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  it("is refused with a sentence when no colour was chosen, without a script too", async () => {
    const { context, page } = await newShopper(browser, { script: false })
    await visit(page, "/swatches")
    await page.getByRole("button", { name: "Add the kit to the bag" }).click()
    await page.getByText("Choose at least one colour.").first().waitFor()
    await context.close()
  })
})

describe("a colour's page", () => {
  it("says what goes with the colour, and why", async () => {
    const { context, page } = await newShopper(browser)
    await visit(page, "/match")
    await page.getByLabel("Pick the colour").check()
    await page.getByLabel("The colour of the dress").fill(tie.hex.toLowerCase())
    await page.getByRole("link", { name: tie.name, exact: true }).first().click()
    const goes = page.getByRole("region", { name: `Goes with ${tie.name}` })
    await goes
      .getByText(/^(Paired in|Across the colour wheel|Beside|Another of the)/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

import type { Browser } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { soon } from "../harness/soon"
import { serviceFamilies } from "./shopper/catalogue"
import { addToBag, newShopper, violations, visit } from "./shopper/walk"

const { medusaPid, apiUrl } = testStack()

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** A Medusa that hangs: it takes connections and answers none, which is worse to bear than one that is gone. */
async function whileMedusaHangs(work: () => Promise<void>): Promise<void> {
  process.kill(-medusaPid, "SIGSTOP")
  try {
    await work()
  } finally {
    process.kill(-medusaPid, "SIGCONT")
  }
  await fetch(`${apiUrl}/health`)
}

describe("while Medusa hangs", () => {
  it("pages that were good stay good, nothing is lost from the bag, and all goes on when it is back", async () => {
    const { context, page } = await newShopper(browser)
    const [family] = await serviceFamilies()
    const [color, second] = family!.colors
    const pages = ["/", "/ties", `/ties/${family!.slug}`, `/ties/${family!.slug}/${color!.slug}`]
    const headings = new Map<string, string>()
    const heading = page.getByRole("heading", { level: 1 })
    await addToBag(page, pages.at(-1)!)
    for (const path of pages) {
      await visit(page, path)
      headings.set(path, await heading.innerText())
    }

    await whileMedusaHangs(async () => {
      for (const path of pages) {
        expect((await visit(page, path))?.status()).toBe(200)
        await soon(async () => expect(await heading.innerText()).toBe(headings.get(path)))
      }
      await page.getByRole("link", { name: second!.name, exact: true }).first().click()
      await page.getByRole("heading", { level: 1, name: new RegExp(`^${second!.name}`) }).waitFor()
      await page.getByRole("button", { name: "Add to bag" }).click()
      await page.getByText("The bag can’t be reached just now, so nothing was added.").waitFor()
      await visit(page, "/cart")
      await page.getByRole("link", { name: "Try again" }).waitFor()
      expect(await violations(page)).toEqual([])
    })

    await page.getByRole("link", { name: "Try again" }).click()
    await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
    await page.getByText(color!.name).first().waitFor()
    await page.getByRole("link", { name: "Bag, 1 tie" }).first().waitFor()
    await context.close()
  })
})

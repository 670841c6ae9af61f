import type { Browser } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { hasValue } from "../harness/soon"
import { serviceFamilies, type ServiceFamily } from "./shopper/catalogue"
import { addToBag, giveAddress, newEmail, newShopper, orderNumber, violations, visit } from "./shopper/walk"

const { shopper } = testStack()
const PASSWORD = "a-long-enough-password"

let browser: Browser
let family: ServiceFamily

beforeAll(async () => {
  browser = await openBrowser()
  family = (await serviceFamilies())[0]!
})
afterAll(() => browser.close())

describe("an account", () => {
  it("takes over the bag that was filled before, and has the order, on every device and only for its owner", async () => {
    const { context, page } = await newShopper(browser, { size: "phone" })
    const email = newEmail()
    await addToBag(page, `/ties/${family.slug}/${family.colors[2]!.slug}`)
    await visit(page, "/account/register?next=/checkout")
    expect(await violations(page)).toEqual([])
    await page.getByLabel("First name").fill("Ada")
    await page.getByLabel("E-mail").fill(email.toUpperCase())
    await page.getByLabel("Password").fill(PASSWORD)
    await page.getByRole("button", { name: "Create account" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await hasValue(page.getByLabel("E-mail"), email)
    await giveAddress(page, { email, city: "Detroit", postalCode: "48104", state: "Michigan" })
    await page.getByRole("button", { name: /^Place order, \$/ }).click()
    const number = await orderNumber(page)
    await visit(page, "/account")
    await page.getByRole("link", { name: new RegExp(`^Order ${number}`) }).waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole("button", { name: "Sign out" }).click()
    await page.getByRole("heading", { name: "Sign in" }).waitFor()
    expect((await visit(page, `/orders/${number}`))?.status()).toBe(404)
    const kept = (await context.cookies()).map(({ name }) => name)
    expect(kept.filter((name) => /session|orders|cart/.test(name))).toEqual([])
    await context.close()

    const elsewhere = await newShopper(browser)
    await visit(elsewhere.page, `/account/sign-in?next=/orders/${number}`)
    await elsewhere.page.getByLabel("E-mail").fill(email)
    await elsewhere.page.getByLabel("Password").fill(PASSWORD)
    await elsewhere.page.getByRole("button", { name: "Sign in" }).click()
    await elsewhere.page.getByRole("heading", { level: 1, name: `Order ${number}` }).waitFor()
    await elsewhere.page.getByText("Detroit, MI 48104").waitFor()
    const session = (await elsewhere.context.cookies()).find(({ name }) => name === "kct_session")
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" })
    // Of somebody else's order it knows no more than a stranger.
    expect((await visit(elsewhere.page, `/orders/${number - 1}`))?.status()).toBe(404)
    await elsewhere.context.close()
  })

  it("answers a wrong password and an unknown e-mail with the same words", async () => {
    const { context, page } = await newShopper(browser)
    const said: string[] = []
    for (const email of [shopper.email, newEmail()]) {
      await visit(page, "/account/sign-in")
      await page.getByLabel("E-mail").fill(email)
      await page.getByLabel("Password").fill("not-the-password")
      await page.getByRole("button", { name: "Sign in" }).click()
      const alert = page.getByRole("alert").filter({ hasText: /./ })
      await alert.first().waitFor()
      said.push(await alert.first().innerText())
      await hasValue(page.getByLabel("E-mail"), email)
    }
    expect(said[0]).toBe(said[1])
    await context.close()
  })

  it("is not made a second time for one e-mail", async () => {
    const { context, page } = await newShopper(browser)
    await visit(page, "/account/register")
    await page.getByLabel("First name").fill("Eve")
    await page.getByLabel("E-mail").fill(shopper.email)
    await page.getByLabel("Password").fill(PASSWORD)
    await page.getByRole("button", { name: "Create account" }).click()
    await page.getByText("No new account can be made with this e-mail.").first().waitFor()
    await context.close()
  })

  it.each(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "sends nobody out of the shop after signing in, not even to %s",
    async (next) => {
      const { context, page } = await newShopper(browser)
      await visit(page, `/account/sign-in?next=${encodeURIComponent(next)}`)
      await page.getByLabel("E-mail").fill(shopper.email)
      await page.getByLabel("Password").fill(shopper.password)
      await page.getByRole("button", { name: "Sign in" }).click()
      await page.waitForURL("**/account")
      await context.close()
    },
  )

  it("asks who is not signed in to sign in, and then shows what was asked for", async () => {
    const { context, page } = await newShopper(browser)
    await visit(page, "/account/addresses")
    await page.waitForURL("**/account/sign-in?next=/account/addresses")
    await page.getByLabel("E-mail").fill(shopper.email)
    await page.getByLabel("Password").fill(shopper.password)
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByRole("heading", { name: "Addresses" }).waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

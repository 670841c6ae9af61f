import type { Browser } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { serviceFamilies, serviceStyles } from "./shopper/catalogue"
import { WORN } from "./desk/couples"

const stack = testStack()
let browser: Browser

beforeAll(async () => (browser = await openBrowser()))
afterAll(() => browser.close())

async function post(path: string, body: unknown, token?: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${stack.apiUrl}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

async function ownerToken(): Promise<string> {
  const { body } = await post("/auth/user/emailpass", stack.owner)
  if (typeof body === "object" && body !== null && "token" in body) return String(body.token)
  throw new Error("the owner got no token")
}

async function admin<T>(path: string): Promise<T> {
  const headers = { authorization: `Bearer ${await ownerToken()}` }
  const answer = await fetch(`${stack.apiUrl}${path}`, { headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

describe("a store that npm start made", () => {
  it("is ready, with a catalogue in step", async () => {
    const answer = await fetch(`${stack.apiUrl}/ready`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: "ready" })
  })

  it("lets the owner into the admin, over plain http, with the login that is printed", async () => {
    const page = await browser.newPage()
    await page.goto(`${stack.apiUrl}/app/login`)
    await page.getByPlaceholder("Email").fill(stack.owner.email)
    await page.getByPlaceholder("Password").fill(stack.owner.password)
    await page.getByRole("button", { name: "Continue with Email" }).click()
    await page.getByRole("heading", { name: "Orders" }).waitFor()
    await page.close()
  })

  it("knows the shopper by the login that is printed, and nobody by another password", async () => {
    expect((await post("/auth/customer/emailpass", stack.shopper)).status).toBe(200)
    expect((await post("/auth/customer/emailpass", { ...stack.shopper, password: "guess" })).status).toBe(401)
  })

  it("sells in dollars before tax and in euros with it", async () => {
    const { regions } = await admin<{
      regions: Array<{ name: string; currency_code: string; countries: unknown[] }>
    }>("/admin/regions")
    expect(regions.map(({ name, currency_code }) => [name, currency_code]).sort()).toEqual([
      ["Europe", "eur"],
      ["United States", "usd"],
    ])
  })

  it("has counted fifty of each tie that was not sent out, and has the demo orders", async () => {
    type Levels = {
      inventory_items: Array<{ sku: string; stocked_quantity: number; reserved_quantity: number }>
    }
    const answer = await admin<Levels>("/admin/inventory-items?limit=1000")
    // Another journey teaches the service a colour that nobody has counted.
    const colors = (await serviceFamilies()).flatMap((family) => family.colors)
    const styles = await serviceStyles()
    const skus = new Set(
      colors.flatMap((color) => styles.map((style) => `TIE-${color.slug}-${style.slug}`.toUpperCase())),
    )
    const inventory_items = answer.inventory_items.filter(({ sku }) => skus.has(sku))
    expect(inventory_items).toHaveLength(skus.size)
    // What weddings of the demo's season have had packed has left the shelves, and other journeys fill those of their ties.
    const packed = inventory_items.filter(
      ({ sku, stocked_quantity }) => stocked_quantity !== 50 && !WORN.includes(sku),
    )
    expect(packed.length).toBeLessThan(skus.size / 4)
    expect(packed.filter(({ stocked_quantity }) => stocked_quantity > 50)).toEqual([])
    const reserved = inventory_items.reduce((total, { reserved_quantity }) => total + reserved_quantity, 0)
    const { orders } = await admin<{
      orders: Array<{ metadata: { demo_key?: string } | null; total: number }>
    }>("/admin/orders?fields=metadata,total&limit=1000")
    const demo = orders.filter(({ metadata }) => metadata?.demo_key)
    expect(demo).toHaveLength(3)
    expect(demo.every(({ total }) => total > 0)).toBe(true)
    expect(reserved).toBeGreaterThanOrEqual(11)
  })
})

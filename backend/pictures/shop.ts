import type { Page } from "playwright-core"

type Save = (name: string, fullPage?: boolean) => Promise<void>

/** Home, family, colour, cart and checkout, as a shopper comes to them. */
export async function pictureShop(page: Page, shop: string, save: Save): Promise<void> {
  await page.goto(shop)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await save("home", true)
  await page.goto(`${shop}/ties/greens`)
  await page.getByRole("heading", { level: 1, name: "Greens" }).waitFor()
  await save("family")
  for (const tie of ["reds/burgundy", "greens/emerald-green/bow-tie"]) {
    await page.goto(`${shop}/ties/${tie}`)
    await page.getByRole("button", { name: "Add to bag" }).click()
    await page.getByText("In your bag.").waitFor()
  }
  await save("colour")
  await page.goto(`${shop}/cart`)
  await page.getByRole("link", { name: "Checkout" }).first().waitFor()
  await save("cart")
  await page.goto(`${shop}/checkout`)
  await page.getByRole("textbox", { name: /E-mail/ }).waitFor()
  await save("checkout")
}

import type { Page } from "playwright-core"

type Save = (name: string, fullPage?: boolean) => Promise<void>

const PARTY = [
  ["Groom", 1],
  ["Best man", 1],
  ["Groomsman", 5],
  ["Father of the bride", 1],
  ["Father of the groom", 1],
  ["Ring bearer", 1],
  ["Usher", 1],
] as const

/** The builder with a party of eleven, and the bag with it. */
export async function pictureWedding(page: Page, shop: string, save: Save): Promise<void> {
  await page.goto(`${shop}/wedding`)
  await page.getByRole("link", { name: /Autumn Harvest/ }).click()
  for (const [role, count] of PARTY) {
    if (count > 1) await page.getByRole("spinbutton", { name: "How many to add" }).fill(String(count))
    await page.getByRole("button", { name: `Add ${count}: ${role}`, exact: true }).click()
  }
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Ties" }).click()
  await page.getByText("Groomsman, all 5").click()
  await page.getByText(/Wedding price: .* off/).waitFor()
  await save("builder")
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Review" }).click()
  await page.getByRole("button", { name: "Put the party in the bag" }).click()
  await page.getByText("The party is in your bag.").waitFor()
  await page.goto(`${shop}/cart`)
  await page.getByRole("region", { name: "Autumn Harvest" }).waitFor()
  await save("wedding-cart")
}

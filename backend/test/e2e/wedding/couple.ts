import type { Page } from "playwright-core"
import { visit } from "../shopper/walk"
import { add } from "./build"

export interface Couple {
  one: string
  two: string
  email: string
}

/** So many days from now, as a date field takes it. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const steps = (page: Page) => page.getByRole("navigation", { name: "Steps" })

/** Goes to a step of the builder by its own navigation. */
export const goToStep = (page: Page, name: string): Promise<void> =>
  steps(page).getByRole("link", { name }).click()

/** A party of a groom and his groomsmen in a theme's colours, up to the form that sends it to the shop. */
export async function buildAndAsk(page: Page, theme: string, groomsmen = 3): Promise<void> {
  await visit(page, "/wedding")
  await page.getByRole("link", { name: new RegExp(theme) }).click()
  await add(page, "Groom")
  await add(page, "Groomsman", groomsmen)
  await goToStep(page, "Review")
  await page.getByRole("link", { name: "Have it looked at first" }).click()
  await page.getByRole("heading", { level: 1, name: "Have it looked at first" }).waitFor()
}

export async function tellDetails(page: Page, { one, two, email }: Couple, day: string): Promise<void> {
  await page.getByLabel("Your name").fill(one)
  await page.getByLabel("Whom you marry").fill(two)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Wedding day").fill(day)
  await page.getByLabel("Where (optional)").fill("The Old Mill")
}

/** Sends what the form holds, with an impatient finger. @returns the link that the couple is given */
export async function sendIt(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send it to us" }).dblclick()
  await page.getByRole("heading", { level: 1, name: /^Thank you/ }).waitFor()
  return page.getByRole("textbox", { name: "Link to your wedding" }).inputValue()
}

/** Where the wedding stands, in the shop's words. */
export const standing = (page: Page, words: string | RegExp) =>
  page.getByRole("main").getByRole("heading", { level: 2, name: words })

/** Puts everybody of a role into another style, and saves the wedding so. */
export async function restyle(page: Page, everybody: string, style: string): Promise<void> {
  await page.getByRole("link", { name: "Change the party" }).click()
  await page.getByText(/^You are changing your wedding/).waitFor()
  await page.getByRole("radio", { name: everybody }).press(" ")
  await page
    .getByRole("group", { name: "Style" })
    .getByRole("radio", { name: new RegExp(`^${style}`) })
    .press(" ")
  await goToStep(page, "Review")
  await page.getByRole("button", { name: "Save the change to our wedding" }).click()
  await standing(page, "What has changed").waitFor()
}

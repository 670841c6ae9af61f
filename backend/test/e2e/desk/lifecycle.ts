import type { Page } from "playwright-core"
import { ClickCounter, type Step } from "./clicks"
import type { Asked, Couples } from "./couples"

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true })
/** It is "Assign" while nobody has the wedding. */
const HAND_OVER = /^(Hand over|Assign)$/
const dialog = (page: Page) => page.getByRole("dialog")

/** Waits until the wedding's page says that it stands so. */
export async function untilState(page: Page, state: string): Promise<void> {
  await page.getByRole("status", { name: "State" }).getByText(state, { exact: true }).waitFor()
}

async function openFromMyDay(page: Page, { couple }: Asked): Promise<void> {
  await page.getByRole("link", { name: couple }).first().click()
  await page.getByRole("heading", { level: 1, name: couple }).waitFor()
}

async function goToMyDay(page: Page): Promise<void> {
  await page.getByRole("link", { name: "My day" }).click()
  await section(page, "Waiting for me").waitFor()
}

/** A decision that wants a reason: one that is often given, by a click. */
async function decide(page: Page, decision: string, starter: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: decision, exact: true }).click()
  await dialog(page).getByRole("button", { name: starter }).click()
  await dialog(page).getByRole("button", { name: decision, exact: true }).click()
  await dialog(page).waitFor({ state: "hidden" })
}

/**
 * The life of a wedding as a lead or a coordinator goes through it, from "a new party has come in" to its end, with
 * what each step takes.
 * @param page signed in, with the couple's wedding among their own
 */
export async function walkLifecycle(
  page: Page,
  couples: Couples,
  wedding: Asked,
  several: { family: string; all: readonly Asked[] },
): Promise<Step[]> {
  await goToMyDay(page)
  const counter = await ClickCounter.on(page)
  const step = (name: string, act: () => Promise<void>) => counter.step(name, act)

  await step("Open a party that came in, from my day", () => openFromMyDay(page, wedding))
  await step("Approve it", async () => {
    await page.getByRole("button", { name: "Approve", exact: true }).click()
    await untilState(page, "Approved")
  })
  await step("Take the approval back", async () => {
    await page.getByRole("button", { name: "Undo" }).click()
    await untilState(page, "In review")
  })
  await step("Hand it over to a colleague", async () => {
    await page.getByRole("button", { name: HAND_OVER }).click()
    await dialog(page)
      .getByRole("radio", { name: /^Selma Senior/ })
      .click()
    await dialog(page).getByRole("button", { name: HAND_OVER }).click()
    await page.getByText("It is Selma Senior’s now.").waitFor()
  })
  await step("Ask for changes", async () => {
    await decide(page, "Ask for changes", /number of ties/)
    await untilState(page, "Changes requested")
  })
  await couples.changeAndSubmit(wedding.token, 9)
  await step("Find it again by its code, and see what changed", async () => {
    await page.getByRole("link", { name: "Weddings", exact: true }).first().click()
    await page.getByRole("searchbox", { name: "Search weddings" }).fill(wedding.code)
    await page.getByRole("link", { name: wedding.couple }).click()
    await page.getByRole("region", { name: "What changed" }).waitFor()
  })
  await step("Give a special price", async () => {
    await page.getByRole("button", { name: "Special price" }).click()
    await page.getByLabel("Percent off, on top").fill("3")
    await page.getByLabel("Reason").fill("The second wedding of this family.")
    await page.getByRole("button", { name: "Give this price" }).click()
    await page.getByText("Special price of 3 % given.").waitFor()
  })
  await step("Approve the new version", async () => {
    await page.getByRole("button", { name: "Approve", exact: true }).click()
    await untilState(page, "Approved")
  })
  await step("Write to the couple", async () => {
    await page.getByRole("button", { name: "To the couple" }).click()
    await page.getByLabel("Note to the couple").fill("Your quote is approved.")
    await page.getByRole("button", { name: "Send to the couple" }).click()
    await section(page, "Notes")
      .getByRole("listitem")
      .filter({ hasText: "Your quote is approved." })
      .waitFor()
  })
  await step("Accept for the couple, who called", async () => {
    await decide(page, "Accept for the couple", "By phone.")
    await page.getByText("Accepted for the couple").waitFor()
  })
  await step("Tick off a step of the timeline", async () => {
    await section(page, "Timeline")
      .getByRole("button", { name: /^Done: / })
      .first()
      .click()
    await section(page, "Timeline")
      .getByRole("button", { name: /^Done: /, pressed: true })
      .first()
      .waitFor()
  })
  await step("Cancel it, as the couple asks", async () => {
    await page.getByRole("button", { name: "More decisions" }).click()
    await page.getByRole("menuitem", { name: "Cancel the quote" }).click()
    await dialog(page).getByRole("button", { name: "The couple asked us to." }).click()
    await dialog(page).getByRole("button", { name: "Cancel the quote" }).click()
    await untilState(page, "Cancelled")
  })
  await step("Undo that", async () => {
    await page.getByRole("button", { name: "Undo" }).click()
    await untilState(page, "In review")
  })
  await step(`Find ${several.all.length} of a family, and approve them at once`, async () => {
    await page.getByRole("link", { name: "Weddings", exact: true }).first().click()
    await page.getByRole("searchbox", { name: "Search weddings" }).fill(several.family)
    await page.getByText(`${several.all.length} weddings by these filters`).waitFor()
    for (const { couple } of several.all) {
      await page.getByRole("checkbox", { name: `Select ${couple}` }).click()
    }
    await page.getByRole("button", { name: /^Approve/ }).click()
    await page.getByText(`${several.all.length} weddings were approved.`).waitFor()
  })
  return counter.steps
}

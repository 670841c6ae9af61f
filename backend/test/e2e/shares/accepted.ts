import type { BrowserContext, Page } from "playwright-core"
import type { Asked } from "../desk/couples"
import { untilState } from "../desk/lifecycle"
import { Office } from "../desk/office"
import { offerAll } from "../payments/till"
import { giveAddress, NEW_YORK, newShopper, visit } from "../shopper/walk"
import { approveByItself } from "../wedding/desk"

/** For the tests of a file: the desk of a shop that offers every way to pay and approves nothing by itself. */
export function officeWithTills(): () => Office {
  let office: Office
  let putBack: () => Promise<void>

  beforeAll(async () => {
    putBack = await offerAll()
    await approveByItself(false)
    office = await Office.open()
  })
  afterAll(async () => {
    await office.close()
    await putBack()
  })

  return () => office
}

/** A wedding that came in is approved at the desk; its couple accepts it on a phone, and says at the checkout where it goes. */
export async function acceptedWedding(
  office: Office,
  asked: Asked,
  email: string,
): Promise<{ context: BrowserContext; page: Page }> {
  await office.openWedding(asked)
  await office.page.getByRole("button", { name: "Approve", exact: true }).click()
  await untilState(office.page, "Approved")
  const { context, page } = await newShopper(office.browser, { size: "phone" })
  await visit(page, `/our-wedding/${asked.token}`)
  await page.getByRole("button", { name: /^Accept version/ }).click()
  await page.getByRole("button", { name: "Choose delivery at the checkout" }).click()
  await giveAddress(page, { email, ...NEW_YORK })
  return { context, page }
}

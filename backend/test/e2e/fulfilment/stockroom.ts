import type { Fulfilment, Packing, PackingAnswer } from "@kct/medusa-plugin-ties/contract/index"
import type { Page } from "playwright-core"
import type { Couples } from "../desk/couples"

/** Somebody with a hand scanner at a browser in the stockroom. */
export class Stockroom {
  /** Ties and labels that were scanned. */
  scans = 0

  constructor(
    readonly page: Page,
    private readonly apiUrl: string,
    private readonly couples: Couples,
  ) {}

  async visit(path = ""): Promise<void> {
    await this.page.goto(`${this.apiUrl}/app/ties/fulfilment${path}`)
  }

  async openList(q: string): Promise<void> {
    await this.visit(`?q=${encodeURIComponent(q)}`)
    await this.page.getByRole("heading", { level: 1, name: "Fulfilment" }).waitFor()
    await this.page.getByRole("list", { name: "Parties" }).waitFor()
  }

  /** A party as the server has it: which ties somebody who has fetched them holds in their hands. */
  async packing(orderId: string): Promise<Packing> {
    return (await this.couples.admin<PackingAnswer>(`/ties/fulfilment/orders/${orderId}`)).packing
  }

  async ordersOf(q: string): Promise<string[]> {
    const found = await this.couples.admin<Fulfilment>(
      `/ties/fulfilment?limit=200&q=${encodeURIComponent(q)}`,
    )
    return found.parties.map(({ order_id }) => order_id)
  }

  /** A scanner types and presses Enter, wherever the keyboard is. */
  async scan(text: string): Promise<void> {
    this.scans += 1
    await this.page.keyboard.type(text)
    await this.page.keyboard.press("Enter")
  }

  /** What the page says of the last scan, once it says so. */
  async hears(role: "status" | "alert", words: string | RegExp): Promise<void> {
    await this.page.getByRole("region", { name: "Scan" }).getByRole(role).filter({ hasText: words }).waitFor()
  }

  /** Scans all that a party still wants. */
  async scanAll(orderId: string): Promise<void> {
    const { bags, party } = await this.packing(orderId)
    // As somebody who looks up from the box: another party is on the screen.
    await this.page.getByRole("link", { name: `Order #${party.display_id}`, exact: true }).waitFor()
    for (const { lines } of bags)
      for (const { sku, left } of lines) for (let at = 0; at < left; at++) await this.scan(sku ?? "")
    await this.page.getByText(`${party.ties} of ${party.ties} ties packed`).first().waitFor()
  }

  /** Sends what is packed for the first place, its number scanned. */
  async ship(number: string): Promise<void> {
    await this.page
      .getByRole("button", { name: /^Ship \d+ ties?$/ })
      .first()
      .click()
    const drawer = this.page.getByRole("dialog")
    await drawer.getByLabel("Tracking number").click()
    await this.scan(number)
    await drawer.waitFor({ state: "detached" })
  }
}

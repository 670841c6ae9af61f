import type { Browser, Locator, Page } from "playwright-core"
import { DEMO_DESK } from "../../../seed/data/desk"
import { openBrowser } from "../../harness/chromium"
import { testStack } from "../../harness/e2e"
import { type Asked, Couples } from "./couples"
import { signIn } from "./sign-in"

/** The e-mail address of somebody of the demo's desk. */
export const emailOf = (role: string): string => DEMO_DESK.find((person) => person.role === role)!.email

/** The desk of a running shop, with its lead at a browser. */
export class Office {
  private constructor(
    readonly browser: Browser,
    readonly couples: Couples,
    readonly page: Page,
    private readonly leaveNoRoom: () => Promise<void>,
  ) {}

  static async open(): Promise<Office> {
    const browser = await openBrowser()
    const couples = await Couples.of(testStack())
    const leaveNoRoom = await couples.makeRoom([emailOf("lead"), emailOf("senior")])
    return new Office(browser, couples, await pageOf(browser, "lead"), leaveNoRoom)
  }

  async close(): Promise<void> {
    await this.leaveNoRoom()
    await this.browser.close()
  }

  /** A page of their own for somebody else of the desk, as long as something is done on it. */
  async asSomebody(role: string, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await pageOf(this.browser, role)
    try {
      await act(page)
    } finally {
      await page.context().close()
    }
  }

  async visit(to: string, page = this.page): Promise<void> {
    await page.goto(`${testStack().apiUrl}/app/ties${to}`)
  }

  async openWedding({ id, couple }: Asked): Promise<void> {
    await this.visit(`/weddings/${id}`)
    await this.page.getByRole("heading", { level: 1, name: couple }).waitFor()
  }

  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true })
  }
}

async function pageOf(browser: Browser, role: string): Promise<Page> {
  const { apiUrl, deskPassword } = testStack()
  // Without motion there is no half-way colour for axe to measure.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await signIn(page, apiUrl, { email: emailOf(role), password: deskPassword })
  return page
}

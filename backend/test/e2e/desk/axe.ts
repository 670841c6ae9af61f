import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** What is wrong with a part of a page for somebody who can't see it or has no mouse; a list that should be empty. */
export async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** How far a page can be scrolled sideways, in pixels. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")

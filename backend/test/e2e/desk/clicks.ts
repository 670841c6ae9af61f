import type { Page } from "playwright-core"

/** What somebody had to do for something. */
export interface Effort {
  clicks: number
  /** Fields that were typed into. */
  fields: number
  /** Pages that were opened: documents that the browser loaded, and pages that the dashboard went to. */
  pages: number
}

export interface Step extends Effort {
  name: string
}

/** Counts in the browser: real presses of the mouse, and whatever the address goes to. */
const COUNTER = `
  (() => {
    if (window.__effort) return
    const counts = { clicks: 0, fields: new Set(), pages: [] }
    window.__effort = counts
    addEventListener("click", (event) => { if (event.isTrusted && event.detail > 0) counts.clicks += 1 }, true)
    addEventListener("input", (event) => counts.fields.add(event.target), true)
    const went = () => { if (counts.pages.at(-1) !== location.pathname) counts.pages.push(location.pathname) }
    went()
    const push = history.pushState.bind(history)
    history.pushState = (...args) => { push(...args); went() }
    addEventListener("popstate", went)
  })()`

const READ = `({ clicks: __effort.clicks, fields: __effort.fields.size, pages: __effort.pages.length })`

/**
 * Follows what is done on a page, step by step. A step ends where the next one begins, so that no step begins with
 * a page that another one opened.
 */
export class ClickCounter {
  readonly steps: Step[] = []
  private loads = 0

  private constructor(private readonly page: Page) {
    page.on("load", () => {
      this.loads += 1
    })
  }

  static async on(page: Page): Promise<ClickCounter> {
    await page.addInitScript(COUNTER)
    await page.evaluate(COUNTER)
    return new ClickCounter(page)
  }

  /** Does a step and writes down what it took. */
  async step(name: string, act: () => Promise<void>): Promise<void> {
    const loads = this.loads
    const before = await this.page.evaluate<Effort>(READ)
    await act()
    const after = await this.page.evaluate<Effort>(READ)
    const loaded = this.loads - loads
    // A document that was loaded has counted from nothing.
    const since = loaded > 0 ? { clicks: 0, fields: 0, pages: 0 } : before
    this.steps.push({
      name,
      clicks: after.clicks - since.clicks,
      fields: after.fields - since.fields,
      pages: after.pages - since.pages,
    })
  }
}

/** Steps as a table of Markdown. */
export function tableOf(steps: readonly Step[]): string {
  const rows = steps.map(
    ({ name, clicks, fields, pages }) => `| ${name} | ${clicks} | ${fields} | ${pages} |`,
  )
  return ["| Step | Clicks | Fields | Pages |", "| --- | ---: | ---: | ---: |", ...rows].join("\n")
}

/** The steps that a page of Markdown has between its marks; the other way round than `tableOf`. */
export function stepsIn(markdown: string): Step[] {
  const [, table = ""] = /<!-- clicks -->\n([\s\S]*?)<!-- \/clicks -->/.exec(markdown) ?? []
  const rows = table.split("\n").filter((line) => line.startsWith("|"))
  return rows.slice(2).map((row) => {
    const [, name = "", clicks, fields, pages] = row.split("|").map((cell) => cell.trim())
    return { name, clicks: Number(clicks), fields: Number(fields), pages: Number(pages) }
  })
}

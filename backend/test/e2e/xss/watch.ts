import type { BrowserContext, Page } from "playwright-core"
import { MARK } from "./payloads"

/** Whether anything ran that nobody wrote for it: in any page, or frame, of a window. */
export interface Watch {
  ran: string[]
}

/** From now on, what a payload calls is written down. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const seen: Watch = { ran: [] }
  await context.exposeFunction(MARK, () => void seen.ran.push("called"))
  context.on("dialog", (dialog) => {
    seen.ran.push(dialog.message())
    void dialog.dismiss()
  })
  return seen
}

/** What of a page would run at a touch: handlers and addresses that are scripts. None of them is ours. */
const ARMED = `[...document.querySelectorAll("*")].flatMap((element) =>
  [...element.attributes]
    .filter(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|formaction|data|srcdoc|xlink:href)$/i.test(name) && /^\\s*(javascript|vbscript|data:text)/i.test(value)))
    .map(({ name, value }) => element.tagName + " " + name + "=" + value))`

export const armed = (page: Page): Promise<string[]> => page.evaluate<string[]>(ARMED)

/** All text of a page, of its fields, and of what is read out in its stead. */
const TEXT = `document.body.textContent + " " +
  [...document.querySelectorAll("input, textarea")].map(({ value }) => value).join(" ") + " " +
  [...document.querySelectorAll("[alt], [aria-label]")].map((element) => element.getAttribute("alt") ?? element.ariaLabel).join(" ")`

const plain = (text: string): string => text.replace(/\s+/g, " ")

/** Whether a page shows a text as it was written, but for blanks. */
export async function shows(page: Page, text: string): Promise<boolean> {
  return plain(await page.evaluate<string>(TEXT)).includes(plain(text))
}

/**
 * `npm run pictures`: the screenshots in `docs/`, taken from a shop that `npm start` serves; with names of parts
 * (`npm run pictures -- desk`) those of them alone. KCT_STATE_DIR and the port variables say which shop, as they do
 * for `npm start`.
 */
import path from "node:path"
import type { Page } from "playwright-core"
import { readEnvFile } from "../start/env-file"
import { urlOf } from "../start/run"
import { loadSecrets } from "../start/secrets"
import { readSettings } from "../start/settings"
import { openBrowser } from "../test/harness/chromium"
import { pictureAdmin } from "./admin"
import { pictureDesk } from "./desk"
import { pictureFulfilment } from "./fulfilment"
import { pictureMail } from "./mail"
import { pictureOurWedding } from "./our-wedding"
import { pictureShop } from "./shop"
import { pictureWedding } from "./wedding"

const WIDTHS = [390, 1280]

/** Saves what is on the screen under a name; or the whole page. */
type Save = (name: string, fullPage?: boolean) => Promise<void>

/** What is pictured, each by a walk of its own. The couple's page is of the party that is in the builder then. */
function partsOf(shop: string, api: string, passwords: { owner: string; desk: string }) {
  return {
    shop: (page: Page, save: Save) => pictureShop(page, shop, save),
    wedding: async (page: Page, save: Save) => {
      await pictureWedding(page, shop, save)
      await pictureOurWedding(page, { shop, api, password: passwords.owner }, save)
    },
    admin: (page: Page, save: Save) => pictureAdmin(page, api, passwords.owner, save),
    mail: (page: Page, save: Save) => pictureMail(page, api, passwords.owner, save),
    fulfilment: (page: Page, save: Save) => pictureFulfilment(page, api, passwords.desk, save),
    desk: (page: Page, save: Save) => pictureDesk(page, api, passwords.desk, save),
  }
}

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..")
  const settings = readSettings(root, process.env, readEnvFile(root))
  const { ownerPassword: owner, deskPassword: desk } = loadSecrets(settings.stateDir)
  const parts = partsOf(urlOf.shop(settings), urlOf.api(settings), { owner, desk })
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !(name in parts))
  if (unknown)
    throw new Error(`There is no part "${unknown}". The parts are ${Object.keys(parts).join(", ")}.`)
  const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name))
  const browser = await openBrowser()
  try {
    for (const width of WIDTHS) {
      const folder = path.join(root, "docs")
      for (const [, picture] of chosen) {
        const context = await browser.newContext({
          viewport: { width, height: width < 600 ? 844 : 900 },
          reducedMotion: "reduce",
        })
        const page = await context.newPage()
        await picture(page, async (name, fullPage = false) => {
          await page.evaluate("window.scrollTo(0, 0)")
          await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage })
        })
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})

/**
 * `npm run pictures`: the screenshots in `docs/`, taken from a shop that `npm start` serves. KCT_STATE_DIR and the
 * port variables say which one, as they do for `npm start`.
 */
import path from "node:path"
import { readEnvFile } from "../start/env-file"
import { urlOf } from "../start/run"
import { loadSecrets } from "../start/secrets"
import { readSettings } from "../start/settings"
import { openBrowser } from "../test/harness/chromium"
import { pictureAdmin } from "./admin"
import { pictureOurWedding } from "./our-wedding"
import { pictureShop } from "./shop"
import { pictureWedding } from "./wedding"

const WIDTHS = [390, 1280]

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..")
  const settings = readSettings(root, process.env, readEnvFile(root))
  const { ownerPassword } = loadSecrets(settings.stateDir)
  const browser = await openBrowser()
  try {
    for (const width of WIDTHS) {
      const folder = path.join(root, "docs")
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 900 },
        reducedMotion: "reduce",
      })
      const page = await context.newPage()
      const save = async (name: string, fullPage = false) => {
        await page.evaluate("window.scrollTo(0, 0)")
        await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage })
      }
      await pictureShop(page, urlOf.shop(settings), save)
      await pictureWedding(page, urlOf.shop(settings), save)
      await pictureOurWedding(
        page,
        { shop: urlOf.shop(settings), api: urlOf.api(settings), password: ownerPassword },
        save,
      )
      await pictureAdmin(page, urlOf.api(settings), ownerPassword, save)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})

/**
 * `npm run desk:clicks`: what each step of a wedding's life takes at the desk, as the table in docs/desk.md. It acts
 * in a shop that `npm start` serves, as its lead; KCT_STATE_DIR and the port variables say which one.
 */
import path from "node:path"
import { DEMO_OWNER } from "../seed/data/accounts"
import { DEMO_DESK } from "../seed/data/desk"
import { readEnvFile } from "../start/env-file"
import { urlOf } from "../start/run"
import { loadSecrets } from "../start/secrets"
import { readSettings } from "../start/settings"
import { tableOf } from "../test/e2e/desk/clicks"
import { Couples } from "../test/e2e/desk/couples"
import { walkLifecycle } from "../test/e2e/desk/lifecycle"
import { signIn } from "../test/e2e/desk/sign-in"
import { openBrowser } from "../test/harness/chromium"

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..")
  const settings = readSettings(root, process.env, readEnvFile(root))
  const { ownerPassword, deskPassword } = loadSecrets(settings.stateDir)
  const apiUrl = urlOf.api(settings)
  const emailOf = (wanted: string) => DEMO_DESK.find(({ role }) => role === wanted)?.email ?? ""
  const lead = emailOf("lead")
  const couples = await Couples.of({ apiUrl, owner: { email: DEMO_OWNER.email, password: ownerPassword } })
  const leaveNoRoom = await couples.makeRoom([lead, emailOf("senior")])
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" })
    await signIn(page, apiUrl, { email: lead, password: deskPassword })
    const wedding = await couples.ask()
    await couples.assign(wedding, lead)
    const steps = await walkLifecycle(page, couples, wedding, await couples.askMany(5))
    process.stdout.write(`${tableOf(steps)}\n`)
  } finally {
    await leaveNoRoom()
    await browser.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})

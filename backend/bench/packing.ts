/**
 * `npm run desk:packing`: what it takes to fetch, pack and ship forty parties in the real admin, as a table: stops at bins,
 * scans, clicks and pages, in all and for a tie. It acts in a shop that `npm start` serves, as its staff; KCT_STATE_DIR and
 * the port variables say which one, KCT_PACKING_PARTIES how many parties.
 */
import path from "node:path"
import type { Stock, StockRow, WeddingMemberInput } from "@kct/medusa-plugin-ties/contract/index"
import { DEMO_OWNER, DEMO_SHOPPER } from "../seed/data/accounts"
import { DEMO_DESK } from "../seed/data/desk"
import { readEnvFile } from "../start/env-file"
import { urlOf } from "../start/run"
import { loadSecrets } from "../start/secrets"
import { readSettings } from "../start/settings"
import { ClickCounter } from "../test/e2e/desk/clicks"
import { Couples } from "../test/e2e/desk/couples"
import { signIn } from "../test/e2e/desk/sign-in"
import { Stockroom } from "../test/e2e/fulfilment/stockroom"
import { openBrowser } from "../test/harness/chromium"
import { stackEnv } from "../test/harness/e2e"

const PARTIES = Number(process.env["KCT_PACKING_PARTIES"]) || 40
/** Most that a tie may take, everything counted: a scan, and its share of fetching and shipping. */
const BUDGET = { scans: 1.4, clicks: 1 }

interface Figures {
  name: string
  scans: number
  clicks: number
  pages: number
}

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..")
  const settings = readSettings(root, process.env, readEnvFile(root))
  const { ownerPassword, deskPassword, shopperPassword } = loadSecrets(settings.stateDir)
  const apiUrl = urlOf.api(settings)
  const owner = { email: DEMO_OWNER.email, password: ownerPassword }
  // The journeys' own helpers order as couples do; they find the shop by this.
  const stack = {
    shopUrl: urlOf.shop(settings),
    apiUrl,
    tiesUrl: "",
    mailUrl: "",
    stripeUrl: "",
    paypalUrl: "",
    medusaPid: 0,
    databaseUrl: "",
  }
  const shopper = { email: DEMO_SHOPPER.email, password: shopperPassword }
  Object.assign(process.env, stackEnv({ ...stack, owner, deskPassword, shopper }))
  const { orderWedding } = await import("../test/e2e/tracking/parcels.js")

  const couples = await Couples.of({ apiUrl, owner })
  const emailOf = (wanted: string) => DEMO_DESK.find(({ role }) => role === wanted)?.email ?? ""
  const leaveNoRoom = await couples.makeRoom([emailOf("lead"), emailOf("senior")])
  const browser = await openBrowser()
  try {
    const worn = await mostOf(couples)
    const family = `Forty${Date.now().toString(36)}`
    for (let at = 0; at < PARTIES; at++) {
      await orderWedding(await couples.ask({ family, members: membersOf(at, worn) }))
      process.stderr.write(`\r${at + 1} of ${PARTIES} parties are ordered`)
    }
    process.stderr.write("\n")
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" })
    await signIn(page, apiUrl, { email: emailOf("staff"), password: deskPassword })
    const { rows, ties, figures } = await packAll(new Stockroom(page, apiUrl, couples), family)
    tell(rows, ties, figures)
  } finally {
    await leaveNoRoom()
    await browser.close()
  }
}

/** The two dozen ties of which the shop has the most. */
async function mostOf(couples: Couples): Promise<StockRow[]> {
  const { ties } = await couples.admin<Stock>("/ties/fulfilment/stock?limit=200")
  return [...ties].sort((one, other) => (other.free ?? 0) - (one.free ?? 0)).slice(0, 24)
}

/** A party of two to eight, in two colours, as most are; another one wears others. */
const membersOf = (at: number, worn: readonly StockRow[]): WeddingMemberInput[] =>
  Array.from({ length: 2 + (at % 7) }, (_, place) => {
    const tie = worn[(at * 2 + (place === 0 ? 0 : 1)) % worn.length]
    if (!tie) throw new Error("The shop has no ties")
    const role = place === 0 ? "groom" : "groomsman"
    return { role, name: `${role} ${place}`, color: tie.color.slug, style: tie.style.slug, quantity: 1 }
  })

/** Fetches all parties in one walk, and packs and ships them one after the other. */
async function packAll(room: Stockroom, family: string) {
  const { page } = room
  await room.openList(family)
  const orders = await room.ordersOf(family)
  const counter = await ClickCounter.on(page)
  const scans: number[] = []
  const step = async (name: string, act: () => Promise<void>) => {
    const before = room.scans
    await counter.step(name, act)
    scans.push(room.scans - before)
  }
  let rows = 0
  await step("Choose the parties, and fetch their ties along the bins", async () => {
    await page.getByRole("checkbox", { name: "Choose all of this page" }).click()
    await page.getByRole("link", { name: "Pick list", exact: true }).click()
    const list = page.getByRole("list", { name: "Ties to fetch" })
    await list.waitFor()
    const boxes = await list.getByRole("checkbox").all()
    rows = boxes.length
    for (const box of boxes) await box.click()
  })
  let ties = 0
  await step("Pack each into its bags, and ship it", async () => {
    await page.getByRole("link", { name: /^Pack (the first|it)$/ }).click()
    for (const [at, orderId] of orders.entries()) {
      await page.waitForURL(`**/orders/${orderId}*`)
      await page.getByRole("region", { name: "Scan" }).waitFor()
      ties += (await room.packing(orderId)).party.ties
      await room.scanAll(orderId)
      await room.ship(`KCT-${at + 1}`)
      if (at < orders.length - 1) await page.getByRole("link", { name: "Next party" }).click()
      process.stderr.write(`\r${at + 1} of ${orders.length} parties are packed`)
    }
    process.stderr.write("\n")
  })
  const figures = counter.steps.map(({ name, clicks, pages }, at) => ({
    name,
    clicks,
    pages,
    scans: scans[at] ?? 0,
  }))
  return { rows, ties, figures }
}

function tell(rows: number, ties: number, figures: readonly Figures[]): void {
  const sum = (of: "scans" | "clicks" | "pages") => figures.reduce((total, step) => total + step[of], 0)
  const perTie = (count: number) => (count / ties).toFixed(2)
  const lines = [
    `${PARTIES} parties of ${ties} ties, which lie in ${rows} bins: ${perTie(rows)} stops a tie.`,
    "",
    "| Step | Scans | Clicks | Pages |",
    "| --- | ---: | ---: | ---: |",
    ...figures.map(({ name, scans, clicks, pages }) => `| ${name} | ${scans} | ${clicks} | ${pages} |`),
    `| In all | ${sum("scans")} | ${sum("clicks")} | ${sum("pages")} |`,
    `| For a tie | ${perTie(sum("scans"))} | ${perTie(sum("clicks"))} | ${perTie(sum("pages"))} |`,
  ]
  process.stdout.write(`${lines.join("\n")}\n`)
  const over = (["scans", "clicks"] as const).filter((of) => sum(of) / ties > BUDGET[of])
  if (over.length === 0) return
  console.error(`More than allowed for a tie: ${over.map((of) => `${of} ${BUDGET[of]}`).join(", ")}`)
  process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})

/**
 * The catalogue route against Medusa's own priced list of the same ties, and against a bare Node server that sends the
 * same bytes, in one run.
 *
 *   npm run bench:catalogue
 *
 * Brings up a throwaway PostgreSQL, the reference ties service and Medusa in production mode, on free ports. Exits 1 when
 * the route is not ten times as fast as the list, or costs more than GET /store/regions and two statements.
 */
import type { Catalogue } from "@kct/medusa-plugin-ties/contract/index"
import { print, type Session } from "../test/harness/session"
import { ask } from "./catalogue/ask"
import { CONNECTIONS, type Load, load, SECONDS } from "./catalogue/load"
import { openRawServer } from "./catalogue/raw"
import { openStore, type Store } from "./catalogue/store"
import { inSession } from "./run"

const ROUNDS = 3
const BUDGET = { timesThePricedList: 10, statementsOverRegions: 2 }

interface PricedList {
  products: { variants: { id: string; calculated_price: { calculated_amount: number } | null }[] }[]
}

/** Both must tell the same ties at the same prices, or the comparison is of nothing. */
function requireSame(catalogue: Catalogue, list: PricedList): number {
  const ours = catalogue.families
    .flatMap((family) => family.colors.flatMap((color) => color.variants))
    .map(({ id, price }) => `${id} ${price?.amount ?? "none"}`)
  const theirs = list.products
    .flatMap((product) => product.variants)
    .map(({ id, calculated_price }) => `${id} ${calculated_price?.calculated_amount ?? "none"}`)
  const same = ours.length === theirs.length && new Set([...ours, ...theirs]).size === ours.length
  if (!same)
    throw new Error(`Ours tells ${ours.length} ties and the list ${theirs.length}, or at other prices`)
  return ours.length
}

interface Contender {
  name: string
  url: string
  headers: Record<string, string>
  status?: number
}

/** Rounds in turn, so that whatever else the machine does meets all alike; of each the middle one counts. */
async function race(root: string, contenders: Contender[]): Promise<Load[]> {
  const rounds: Load[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const loads: Load[] = []
    for (const { url, headers, status } of contenders) loads.push(await load(root, url, headers, status))
    rounds.push(loads)
  }
  return contenders.map((_, index) => {
    const ofOne = rounds.map((round) => round[index] as Load).sort((a, b) => a.perSecond - b.perSecond)
    return ofOne[Math.floor(ROUNDS / 2)] as Load
  })
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`

async function measure(session: Session, store: Store): Promise<boolean> {
  const { api, headers } = store
  const whole = await ask(`${api}/store/ties/catalogue`, headers)
  const catalogue = JSON.parse(whole.body.toString()) as Catalogue
  const colours = catalogue.families.reduce((sum, family) => sum + family.colors.length, 0)
  const region = `region_id=${catalogue.region_id}`
  const ours = `${api}/store/ties/catalogue?${region}`
  const priced = `${api}/store/products?limit=${colours}&fields=*variants.calculated_price&${region}`
  const list = await ask(priced, headers)
  const ties = requireSame(catalogue, JSON.parse(list.body.toString()) as PricedList)
  const [gz, br] = (await Promise.all(
    ["gzip", "br"].map((encoding) => ask(ours, { ...headers, "accept-encoding": encoding })),
  )) as [typeof whole, typeof whole]
  print(`\n${ties} ties in ${colours} colours`)
  print(`ours:        ${kib(whole.body.length)} raw, ${kib(gz.body.length)} gz, ${kib(br.body.length)} br`)
  print(`priced list: ${kib(list.body.length)} raw, which Medusa does not compress`)

  const statements = {
    ours: await store.statementsOf(ours),
    regions: await store.statementsOf(`${api}/store/regions`),
    list: await store.statementsOf(priced),
    colour: await store.statementsOf(
      `${api}/store/ties/colors/${catalogue.families[0]?.colors[0]?.slug}?${region}`,
    ),
  }
  print(`\nSQL statements a request: ours ${statements.ours}, GET /store/regions ${statements.regions},`)
  print(`  priced list ${statements.list}, GET /store/ties/colors/:slug ${statements.colour}`)

  const accept = { ...headers, "accept-encoding": "gzip" }
  const contenders: Contender[] = [
    { name: "ours", url: ours, headers: accept },
    {
      name: "ours, 304",
      url: ours,
      headers: { ...accept, "if-none-match": String(gz.headers.etag) },
      status: 304,
    },
    { name: "GET /store/regions", url: `${api}/store/regions`, headers: accept },
    { name: "priced list", url: priced, headers: accept },
    { name: "raw server", url: await openRawServer(session, gz), headers: accept },
  ]
  const loads = await race(session.root, contenders)
  print(
    `\nRequests a second at ${CONNECTIONS} connections (middle of ${ROUNDS} rounds of ${SECONDS} s; ms at the 50th and 99th percentile)`,
  )
  contenders.forEach(({ name }, index) => {
    const { perSecond, p50, p99 } = loads[index] as Load
    print(`${name.padEnd(20)} ${perSecond.toFixed(1).padStart(9)}   ${p50} / ${p99} ms`)
  })
  const rate = (name: string) =>
    loads[contenders.findIndex((one) => one.name === name)]?.perSecond ?? Number.NaN
  const times = rate("ours") / rate("priced list")
  print(
    `\nours is ${times.toFixed(0)} x the priced list, ${((100 * rate("ours")) / rate("raw server")).toFixed(1)} % of the raw server`,
  )
  const over = statements.ours - statements.regions
  const kept = times >= BUDGET.timesThePricedList && over <= BUDGET.statementsOverRegions
  print(
    kept
      ? "Within budget."
      : `Over budget: at least ${BUDGET.timesThePricedList} x and at most + ${BUDGET.statementsOverRegions} statements are due.`,
  )
  return kept
}

export const main = inSession(async (session) => measure(session, await openStore(session)))

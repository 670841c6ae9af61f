/**
 * 500 portals that are open on live updates: what each costs in memory, how long a message takes from its sending to the
 * last of its wedding's portals, both against a bare Node server that publishes to as many, and that cut connections miss
 * nothing, in one run.
 *
 *   npm run bench:live
 *
 * Brings up a throwaway PostgreSQL, the reference ties service and Medusa in production mode, on free ports. Exits 1 when
 * a budget is not kept. Memory is read off Linux's /proc.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto"
import http from "node:http"
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import { Client } from "pg"
import { print, type Session } from "../test/harness/session"
import { median } from "./bundles/measure"
import { openShopper } from "./bundles/shopper"
import { openStore, type Store } from "./catalogue/store"
import { Listener, openAll } from "./live/listeners"
import { memoryOf, openPlain } from "./live/server"
import { inSession } from "./run"

const PORTALS = 500
const WEDDINGS = 20
const MESSAGES = 60
const CUT = 100
/** KiB of one connection; milliseconds from the sending of a message to its portals, over what the plain one takes. */
const BUDGET = { kib: 100, over: 250 }

const hash = (token: string): string => createHash("sha256").update(token).digest("hex")
const newToken = (): string => randomBytes(32).toString("base64url")

function judge(kept: boolean, sentence: string): boolean {
  print(`${kept ? "kept " : "OVER "} ${sentence}`)
  return kept
}

interface Portal {
  wedding: string
  token: string
}

/** Weddings with so many links that each is opened by its own. */
async function openWeddings(store: Store): Promise<Portal[]> {
  const shopper = await openShopper(store)
  const members = shopper.party(3).members.map(({ key: _key, ...member }) => member)
  const client = new Client({ connectionString: store.databaseUrl })
  await client.connect()
  const portals: Portal[] = []
  try {
    for (let at = 0; at < WEDDINGS; at += 1) {
      const date = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
      const details = { partner_one: "Ada", partner_two: "Grace", email: `live-${at}@example.com`, date }
      const answer = await fetch(`${store.api}/store/ties/weddings`, {
        method: "POST",
        headers: { ...store.headers, "content-type": "application/json", "idempotency-key": randomUUID() },
        body: JSON.stringify({ details, members }),
      })
      const { token } = (await answer.json()) as { token: string }
      for (let link = 0; link < PORTALS / WEDDINGS; link += 1) {
        const own = newToken()
        await client.query(
          `insert into wed_link (id, wedding_id, scope, token_hash, expires_at, via)
           select $1, wedding_id, 'couple', $2, expires_at, via from wed_link where token_hash = $3`,
          [`wlnk_bench_${at}_${link}`, hash(own), hash(token)],
        )
        portals.push({ wedding: token, token: own })
      }
    }
  } finally {
    await client.end()
  }
  return portals
}

/** From the sending of each message to each of its portals, in milliseconds, and what the sending itself took. */
async function timesOf(
  send: (at: number) => Promise<number>,
  portalsOf: (at: number) => readonly Listener[],
): Promise<{ heard: number[]; sent: number[] }> {
  const [heard, sent]: [number[], number[]] = [[], []]
  for (let at = 0; at < MESSAGES; at += 1) {
    const began = performance.now()
    const seq = await send(at)
    sent.push(performance.now() - began)
    const listeners = portalsOf(at)
    for (let tries = 0; listeners.some((one) => one.lastId < seq); tries += 1) {
      if (tries > 1000) throw new Error("A portal was not told within ten seconds")
      await sleep(10)
    }
    for (const listener of listeners) {
      const came = listener.heard.find((one) => one.seq === seq)
      if (!came) throw new Error("A portal was told of something else")
      heard.push(came.at - began)
    }
  }
  return { heard, sent }
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

async function measure(session: Session): Promise<boolean> {
  const agent = new http.Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })
  const plain = await openPlain(session)
  const store = await openStore(session)
  const portals = await openWeddings(store)

  const plainBefore = memoryOf(plain.pid)
  const plainListeners = portals.map(() => new Listener(plain.url, {}, agent))
  await openAll(plainListeners)
  const plainKib = (memoryOf(plain.pid) - plainBefore) / PORTALS

  // What the first of everything costs is no portal's.
  const ask = ({ token }: Portal) =>
    fetch(`${store.api}/store/ties/weddings/link/live`, {
      headers: { ...store.headers, [WEDDING_TOKEN_HEADER]: token, accept: "application/json" },
    }).then((answer) => answer.json())
  for (const portal of portals) await ask(portal)
  const before = memoryOf(store.pid)
  const listeners = portals.map(
    ({ token }) =>
      new Listener(
        `${store.api}/store/ties/weddings/link/live`,
        { ...store.headers, [WEDDING_TOKEN_HEADER]: token },
        agent,
      ),
  )
  await openAll(listeners)
  const kib = (memoryOf(store.pid) - before) / PORTALS

  const weddings = [...new Set(portals.map(({ wedding }) => wedding))]
  const of = (wedding: string | undefined) => listeners.filter((_, at) => portals[at]?.wedding === wedding)
  const write = async (wedding: string): Promise<number> => {
    const answer = await fetch(`${store.api}/store/ties/weddings/link/messages`, {
      method: "POST",
      headers: {
        ...store.headers,
        [WEDDING_TOKEN_HEADER]: wedding,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify({ text: "Which blue is it?" }),
    })
    if (!answer.ok) throw new Error(`A message was answered ${answer.status}: ${await answer.text()}`)
    return ((await answer.json()) as { message: { seq: number } }).message.seq
  }
  const weddingAt = (at: number): string => weddings[at % weddings.length] ?? ""
  const live = await timesOf(
    (at) => write(weddingAt(at)),
    (at) => of(weddingAt(at)),
  )
  const bare = await timesOf(
    async () => {
      const answer = await fetch(plain.url, { method: "POST" })
      return ((await answer.json()) as { message: { seq: number } }).message.seq
    },
    () => plainListeners,
  )

  const missed = await cutAndCome(listeners, of, weddings, write)
  const told = (times: readonly number[]): string =>
    `${median(times).toFixed(1)} ms, 95 % within ${percentile(times, 0.95).toFixed(1)} ms`
  return [
    judge(
      kib <= BUDGET.kib,
      `memory: ${kib.toFixed(0)} KiB for each of ${PORTALS} portals, ${plainKib.toFixed(0)} KiB in the bare server; at most ${BUDGET.kib}`,
    ),
    judge(
      median(live.heard) <= median(bare.heard) + BUDGET.over,
      `time from sending to ${live.heard.length} portals: ${told(live.heard)} (the sending itself ${told(live.sent)}); plain publish to ${PORTALS}: ${told(bare.heard)}`,
    ),
    judge(missed === 0, `cut: ${CUT} connections cut while messages came; missed or doubled: ${missed}`),
  ].every(Boolean)
}

/** Cuts connections while messages come. @returns messages that a portal has missed or had twice */
async function cutAndCome(
  listeners: readonly Listener[],
  of: (wedding: string | undefined) => Listener[],
  weddings: readonly string[],
  write: (wedding: string) => Promise<number>,
): Promise<number> {
  const written = new Map<string, number[]>(weddings.map((wedding) => [wedding, []]))
  for (const listener of listeners) listener.heard.length = 0
  const cut = listeners.slice(0, CUT)
  for (const wedding of weddings) {
    const back = cut.slice(0, 20).map(async (listener) => {
      listener.cut()
      await sleep(Math.random() * 300)
      await listener.open()
    })
    cut.push(...cut.splice(0, 20))
    for (let at = 0; at < 4; at += 1) written.get(wedding)?.push(await write(wedding))
    await Promise.all(back)
  }
  await sleep(1500)
  let wrong = 0
  for (const wedding of weddings) {
    const wanted = JSON.stringify(written.get(wedding))
    for (const { heard } of of(wedding)) {
      if (JSON.stringify(heard.map(({ seq }) => seq)) !== wanted) wrong += 1
    }
  }
  return wrong
}

export const main = inSession(measure)

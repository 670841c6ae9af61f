/**
 * Mail through an SMTP server that fails at random, by a process that is killed over and over: each mail arrives, those
 * that were refused for good are given up, and what comes twice comes under one Message-ID.
 *
 *   npm run check:mail              1,000 mails, 20 kills
 *   npm run check:mail -- 200 5     200 mails, 5 kills
 *
 * Brings up a throwaway PostgreSQL and a mail catcher. Exits 1 when a mail is lost, or comes twice in a way that a receiver
 * can't tell, or when more come twice than were under way when the process was killed.
 */
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { startMailCatcher } from "../mail-catcher"
import { onDatabase, withDatabase } from "../start/database/connection"
import { logOf, medusaCli, medusaEnv } from "../start/run"
import { migrate } from "../start/steps/migrate"
import { openServer, serverUrl } from "../test/harness/database"
import { print, type Session } from "../test/harness/session"
import { SENDING } from "./mail/words"
import { inSession } from "./run"

const DATABASE = "kct_check_mail"
/** Mails that one process sends at the same time. */
const AT_ONCE = 4
/** Of all answers of the server: try later. */
const FAILS = 0.2
/** Every so many addresses, nobody is there. */
const GONE_EVERY = 100

const OPTIONS = {
  sync: { schedule: null },
  pictures: { draw: false, schedule: null },
  bundles: { mirror_schedule: null },
  weddings: { schedule: null },
  mail: { from: "ties@example.com", schedule: null, attempts: 50, at_once: AT_ONCE, timeout: 2, lease: 3 },
}

const isGone = (to: string): boolean => Number(/\d+/.exec(to)?.[0]) % GONE_EVERY === 0

async function check(session: Session, count: number, kills: number): Promise<boolean> {
  const { run, root } = session
  const url = serverUrl(await openServer(session), DATABASE)
  await withDatabase(onDatabase(url, "postgres"), async (client) => {
    await client.query(`drop database if exists ${DATABASE} with (force)`)
    await client.query(`create database ${DATABASE}`)
  })
  const catcher = await startMailCatcher({
    refuse: ([to = ""]) => {
      if (isGone(to)) return { code: 550, message: "no such user" }
      return Math.random() < FAILS ? { code: 451, message: "try later" } : null
    },
  })
  const env = {
    ...medusaEnv(run, url),
    NODE_ENV: "production",
    SMTP_URL: catcher.smtpUrl,
    KCT_TIES_OPTIONS: JSON.stringify(OPTIONS),
    LOG_LEVEL: "error",
  }
  await migrate(run, url, env)
  const start = () => {
    let began: () => void = () => undefined
    const sending = new Promise<void>((resolve) => (began = resolve))
    const child = run.supervisor.start({
      name: "sender",
      ...medusaCli(root, "exec", path.join(root, "backend/bench/mail/sender.ts"), String(count)),
      cwd: root,
      env,
      log: logOf(run, "sender"),
      mayEnd: true,
      onLine: (line) => line.includes(SENDING) && began(),
    })
    return { child, sending }
  }
  // What waits for its next try waits no longer, and so does the check.
  const hurry = setInterval(
    () => void withDatabase(url, (client) => client.query(HURRY)).catch(() => undefined),
    500,
  )
  let killed = 0
  for (;;) {
    const { child, sending } = start()
    const ended = child.exited.then(() => "ended" as const)
    if (killed < kills) {
      await Promise.race([sending, ended])
      if (
        (await Promise.race([sleep(Math.random() * 1000).then(() => "running" as const), ended])) ===
        "running"
      ) {
        child.signal("SIGKILL")
        killed += 1
      }
    }
    await child.exited
    if ((await child.exited).code === 0) break
  }
  clearInterval(hurry)
  const states = await withDatabase(url, (client) => client.query<{ state: string; count: string }>(STATES))
  await catcher.close()
  return judge(
    count,
    killed,
    catcher.mails,
    Object.fromEntries(states.rows.map((row) => [row.state, Number(row.count)])),
  )
}

const HURRY = "update out_message set next_try_at = now() where state = 'queued' and next_try_at > now()"
const STATES = "select state, count(*) as count from out_message group by state"

function judge(
  count: number,
  killed: number,
  mails: readonly { to: string[]; messageId: string | null }[],
  states: Record<string, number>,
): boolean {
  const byRecipient = new Map<string, Set<string | null>>()
  for (const { to, messageId } of mails) {
    const [address = ""] = to
    byRecipient.set(address, (byRecipient.get(address) ?? new Set()).add(messageId))
  }
  const gone = Array.from({ length: count }, (_, at) => `m${at}@example.com`).filter(isGone)
  const lost = count - gone.length - byRecipient.size
  const twice = mails.length - byRecipient.size
  const untold = [...byRecipient.values()].filter((ids) => ids.size > 1)
  print(
    `${count} mails, ${killed} kills, ${FAILS * 100} % of answers "try later", ${gone.length} addresses gone`,
  )
  print(`arrived ${byRecipient.size}, lost ${lost}, given up ${states["dead"] ?? 0}`)
  print(
    `came twice ${twice}, under another Message-ID ${untold.length} (at most ${killed * AT_ONCE} were under way at a kill)`,
  )
  return (
    lost === 0 &&
    untold.length === 0 &&
    twice <= killed * AT_ONCE &&
    states["dead"] === gone.length &&
    states["sent"] === count - gone.length
  )
}

export const main = inSession((session, [count = "1000", kills = "20"]) =>
  check(session, Number(count), Number(kills)),
)

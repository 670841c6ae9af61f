import { SYNC_PROBLEM } from "../../seed/data/messages"
import { SHOP_KEY_TITLE } from "../../seed/data/store"
import { withDatabase } from "../database/connection"
import { readStamp, writeStamp } from "../database/stamps"
import { StartProblem } from "../problem"
import { logOf, medusaCli, urlOf, type Run } from "../run"
import { hashSources } from "../staleness"
import { allPluginsHash } from "./plugin-build"

/** What the shop needs to read the store: the key that the seed made. */
export interface StoreData {
  publishableKey: string
}

async function publishableKey(databaseUrl: string): Promise<string> {
  const rows = await withDatabase(databaseUrl, (client) =>
    client.query<{ token: string }>(
      `select token from api_key
       where type = 'publishable' and deleted_at is null and (revoked_at is null or revoked_at > now())
       order by (title = $1) desc, created_at limit 1`,
      [SHOP_KEY_TITLE],
    ),
  )
  const token = rows.rows[0]?.token
  if (token) return token
  throw new StartProblem(
    "The store has no publishable API key for the shop: make one in the admin (Settings, Publishable API Keys) and start again.",
  )
}

/** Which ways to pay are switched on: regions offer one when its keys come. */
const waysToPay = (env: Readonly<Record<string, string>>): string[] => [
  ...["STRIPE_API_KEY", "PAYPAL_CLIENT_ID"].map((name) => (env[name] ? name : "")),
  env["KCT_OFFER"] ?? "",
]

/**
 * Seeds the store and runs the first sync, in one boot of Medusa: the store's basics, the catalogue, the opening
 * stock, the demo accounts and orders, the desk and its season. Every part does nothing where its work is there already.
 */
export function loadStoreData(
  run: Run,
  databaseUrl: string,
  env: Readonly<Record<string, string>>,
): Promise<StoreData> {
  const { settings, secrets } = run
  return run.progress.step("store and first sync", async () => {
    const logins = {
      KCT_OWNER_PASSWORD: secrets.ownerPassword,
      KCT_SHOPPER_PASSWORD: secrets.shopperPassword,
      KCT_DESK_PASSWORD: secrets.deskPassword,
    }
    const wanted = hashSources(
      settings.root,
      ["backend/seed"],
      [allPluginsHash(settings.root), urlOf.ties(settings), ...Object.values(logins), ...waysToPay(env)],
    )
    const found = await readStamp(databaseUrl, "store-data")
    let problem: string | undefined
    if (found !== wanted) {
      await run.supervisor.run({
        name: "store data",
        ...medusaCli(settings.root, "exec", "./backend/seed/index.ts"),
        cwd: settings.root,
        env: { ...env, ...logins, NODE_ENV: "production" },
        log: logOf(run, "store-data"),
        onLine: (line) => {
          if (line.startsWith(SYNC_PROBLEM)) problem = line.slice(SYNC_PROBLEM.length)
        },
      })
      // Without its catalogue the store is not done: the next start tries again.
      if (!problem) await writeStamp(databaseUrl, "store-data", wanted)
    }
    const made = found ? "brought up to date" : "made"
    return {
      value: { publishableKey: await publishableKey(databaseUrl) },
      note: found === wanted ? "fresh, skipped" : problem ? `${made}, but the sync failed: ${problem}` : made,
    }
  })
}

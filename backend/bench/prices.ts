/**
 * The property of all prices, at length: preview = cart = order = the provider's minor units, for drawn parties, codes
 * and edits, through the real app.
 *
 *   npm run check:prices             10,000 parties, of which each edit makes another
 *   npm run check:prices -- 500 7    500 parties, drawn by the seed 7
 *
 * Brings up a throwaway PostgreSQL, the reference ties service and Medusa in production mode, on free ports. Exits 1
 * when one amount differs, and shows the parties for which it did.
 */
import { print, type Session } from "../test/harness/session"
import { compareParties } from "../test/bundles/walks"
import { openStore } from "./catalogue/store"
import { openClient } from "./prices/client"
import { inSession } from "./run"

const PARTIES = 10_000
const SEED = 1
/** Parties from one line that says how far it is to the next. */
const TOLD_EVERY = 500

async function check(session: Session, parties: number, seed: number): Promise<boolean> {
  const client = await openClient(await openStore(session), session.run.secrets.ownerPassword)
  print(`${parties} parties, seed ${seed}`)
  let told = 0
  const { compared, orders, mismatches } = await compareParties(client, { parties, seed }, (soFar) => {
    if (soFar < told + TOLD_EVERY) return
    told = soFar - (soFar % TOLD_EVERY)
    print(`${told} compared`)
  })
  for (const mismatch of mismatches) print(JSON.stringify(mismatch))
  print(`${compared} parties compared, ${orders} of the carts ordered: ${mismatches.length} mismatches`)
  return mismatches.length === 0
}

export const main = inSession((session, args) => {
  const [parties = PARTIES, seed = SEED] = args.map(Number)
  return check(session, parties, seed)
})

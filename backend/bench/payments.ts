/**
 * The proof that money is never lost and never taken twice, at length: processes killed at every point between the money and
 * the order, and completions of one cart in two processes at once.
 *
 *   npm run check:payments        20 rounds of each; some 30 minutes on two cores
 *   npm run check:payments -- 5   5 rounds
 *
 * Brings up a throwaway PostgreSQL, stand-ins of Stripe and PayPal, and Redis for the two processes. Exits 1 when anything
 * is broken, and prints its figures in one table.
 */
import path from "node:path"
import { openServer, serverEnv } from "../test/harness/database"
import { startRedis } from "../test/harness/redis"
import { print, type Session } from "../test/harness/session"
import { proofs, showTable } from "./proofs"
import { inSession } from "./run"

const ROUNDS = "20"

async function check(session: Session, rounds: string): Promise<boolean> {
  const figures = path.join(session.folder, "figures.jsonl")
  const server = serverEnv(await openServer(session))
  const env = { ...server, KCT_PAYMENTS_FIGURES: figures, KCT_PAYMENTS_ROUNDS: rounds }
  const spec = ["--selectProjects=http", "--testPathPattern=backend/test/payment-proofs\\.spec"]
  const inRedis = { KCT_PAYMENTS_REDIS: "1", KCT_TEST_REDIS_URL: await startRedis(session) }
  const kept = [
    await proofs(session, env, ...spec),
    await proofs(session, { ...env, ...inRedis }, ...spec),
  ].every(Boolean)
  showTable(figures)
  print(kept ? "\nNothing lost, nothing taken twice." : "\nBROKEN: see above.")
  return kept
}

export const main = inSession((session, [rounds = ROUNDS]) => check(session, rounds))

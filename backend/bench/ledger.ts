/**
 * The proof that a party's ledger balances, at length: histories of parties (pay, join, leave, swap, refund, cancel, and a
 * process that dies between the bank and the books), each to the cent against a second reckoning in whole numbers.
 *
 *   npm run check:ledger               10,000 histories
 *   npm run check:ledger -- 500 7      500 histories, drawn by the seed 7
 *
 * Exits 1 when one cent differs, and prints the shortest history for which it does.
 */
import { print, type Session, tool } from "../test/harness/session"
import { inSession } from "./run"

const HISTORIES = "10000"
/** Milliseconds for each history, at the slowest. */
const SLOWEST = 200

async function check(session: Session, histories: string, seed: string): Promise<boolean> {
  print(`${histories} histories, seed ${seed}`)
  const balances = await tool(session, {
    name: "jest",
    script: "jest/bin/jest.js",
    args: [
      "--selectProjects=unit",
      "--testPathPattern=domain/shares/history",
      "--testTimeout",
      String(Number(histories) * SLOWEST),
    ],
    env: { KCT_LEDGER_HISTORIES: histories, KCT_LEDGER_SEED: seed },
    onLine: print,
  })
  print(balances ? `${histories} histories, and every one balances to the cent.` : "BROKEN: see above.")
  return balances
}

export const main = inSession((session, [histories = HISTORIES, seed = "1"]) =>
  check(session, histories, seed),
)

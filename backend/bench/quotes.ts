/**
 * The proof that quotes of weddings never double, never lose anything and never diverge, at length: lives of quotes against
 * a model, many decisions at once, failing steps and commits, killed processes, and what the desk's pages ask the database.
 *
 *   npm run check:quotes          1,000 lives; some 20 minutes on two cores
 *   npm run check:quotes -- 200   200 lives
 *
 * Brings up a throwaway PostgreSQL. Exits 1 when anything is broken, and prints its figures in one table.
 */
import path from "node:path"
import { openServer, serverEnv } from "../test/harness/database"
import { print, type Session } from "../test/harness/session"
import { proofs, showTable } from "./proofs"
import { inSession } from "./run"

const LIVES = "1000"

/** By what it says; the same tests go through a sample in `npm test`. */
const PROOFS = [
  "leaves every row",
  "exactly one happens",
  "nothing is lost",
  "costs at most 15 statements",
  "asks as many statements as with twenty",
]

async function check(session: Session, lives: string): Promise<boolean> {
  const figures = path.join(session.folder, "figures.jsonl")
  const server = serverEnv(await openServer(session))
  const env = { ...server, KCT_QUOTES_FIGURES: figures, KCT_QUOTES_FULL: "1", KCT_QUOTE_SEQUENCES: lives }
  const kept = [
    await proofs(session, env, "--selectProjects=module", "--testPathPattern=quote-life"),
    await proofs(
      session,
      env,
      "--selectProjects=http",
      "--testPathPattern=backend/test/(quote-proofs|quotes|desk)\\.spec",
      `--testNamePattern=${PROOFS.join("|")}`,
    ),
  ].every(Boolean)
  showTable(figures)
  print(kept ? "\nNothing doubled, nothing lost, nothing diverged." : "\nBROKEN: see above.")
  return kept
}

export const main = inSession((session, [lives = LIVES]) => check(session, lives))

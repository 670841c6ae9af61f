import { buildPlugins } from "../start/steps/plugin-build"
import { closeSession, openSession } from "../test/harness/session"

const BENCHES: readonly string[] = [
  "bundles",
  "catalogue",
  "ledger",
  "live",
  "mail",
  "payments",
  "prices",
  "quotes",
  "sync",
]

/** Builds what a benchmark stands on. The process ends with 1 when there is no such benchmark. */
export async function main(root: string, [name = ""]: readonly string[]): Promise<void> {
  if (!BENCHES.includes(name)) {
    console.error(`There is no benchmark "${name}". There are ${BENCHES.join(", ")}.`)
    process.exit(1)
  }
  const session = await openSession(root)
  try {
    await buildPlugins(session.run)
  } finally {
    await closeSession(session)
  }
}

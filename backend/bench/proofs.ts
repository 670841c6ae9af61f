import fs from "node:fs"
import { print, type Session, tool } from "../test/harness/session"

/** Runs proofs that are tests, at length. */
export const proofs = (
  session: Session,
  env: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<boolean> =>
  tool(session, {
    name: "jest",
    script: "jest/bin/jest.js",
    nodeArgs: ["--experimental-vm-modules", "--no-warnings=ExperimentalWarning"],
    args: ["--runInBand", "--forceExit", "--silent", ...args],
    // What Medusa logs of each event would bury what differs.
    env: { LOG_LEVEL: "error", ...env },
    onLine: print,
  })

/** What proofs have told into a file, as a table. */
export function showTable(file: string): void {
  const rows = fs.existsSync(file)
    ? fs
        .readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as [string, string])
    : []
  const width = Math.max(...rows.map(([what]) => what.length), 0)
  print("")
  for (const [what, seen] of rows) print(`${what.padEnd(width)}  ${seen}`)
}

import { appendFileSync } from "node:fs"

const full = process.env["KCT_QUOTES_FULL"] === "1"

/** How far the proofs go: a sample in `npm test`, all of it under `npm run check:quotes`. */
export const EXTENT = { full, rounds: full ? 20 : 3, atOnce: full ? 50 : 20 }

/** Tells `npm run check:quotes` what was seen: a row of its table. */
export function tell(what: string, seen: string): void {
  const file = process.env["KCT_QUOTES_FIGURES"]
  if (file) appendFileSync(file, `${JSON.stringify([what, seen])}\n`)
}

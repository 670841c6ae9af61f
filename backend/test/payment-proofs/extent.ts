import { appendFileSync } from "node:fs"

const rounds = Number(process.env["KCT_PAYMENTS_ROUNDS"] || 1)

/** How far the proofs go: a sample in `npm test`, all of it under `npm run check:payments`. */
export const EXTENT = { rounds, atOnce: 20, redis: process.env["KCT_PAYMENTS_REDIS"] === "1" }

/** Tells `npm run check:payments` what was seen: a row of its table. */
export function tell(what: string, seen: string): void {
  const file = process.env["KCT_PAYMENTS_FIGURES"]
  if (file) appendFileSync(file, `${JSON.stringify([what, seen])}\n`)
}

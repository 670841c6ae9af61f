/**
 * Loaded into Medusa's process before anything else (`node --require`): counts every statement that goes to PostgreSQL,
 * whoever sends it, and writes the count to KCT_QUERY_COUNT when asked by SIGUSR2.
 */
const { renameSync, writeFileSync } = require("node:fs")
const { Client } = require("pg")

const file = process.env.KCT_QUERY_COUNT
const { query } = Client.prototype
let count = 0

Client.prototype.query = function (...args) {
  count += 1
  return query.apply(this, args)
}

process.on("SIGUSR2", () => {
  // Renamed into place, so that nobody reads half a number.
  writeFileSync(`${file}.new`, String(count))
  renameSync(`${file}.new`, file)
})

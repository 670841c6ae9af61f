/** Specs that need PostgreSQL say so at once, instead of timing out one by one. */
if (!process.env["DB_PORT"]) {
  throw new Error(
    "These specs need a PostgreSQL: run them with `npm test -- module http`, which brings one up.",
  )
}

/** Runs a stand-in as a process of its own until it is told to stop. The port is `PORT`, the shop's door `WEBHOOK_URL`. */
export function runStandIn(
  name: string,
  start: (options: {
    port: number
    target: string | null
  }) => Promise<{ url: string; close(): Promise<void> }>,
): void {
  const port = Number(process.env.PORT || 0)
  start({ port, target: process.env.WEBHOOK_URL || null }).then(
    ({ url, close }) => {
      console.log(`${name} on ${url}`)
      const stop = () => void close()
      process.once("SIGINT", stop)
      process.once("SIGTERM", stop)
    },
    (error: Error) => {
      console.error(`${name}: ${error.message}`)
      process.exitCode = 1
    },
  )
}

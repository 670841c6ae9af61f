import { startTiesService } from "./server"

const port = Number(process.env.PORT || 4010)

/** Runs the reference service until it is told to stop. */
async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${process.env.PORT}", which is not a port from 0 to 65535`)
  }
  const service = await startTiesService({ port, control: process.env.KCT_TIES_CONTROL === "1" })
  console.log(`Ties service on ${service.url}`)
  const stop = () => void service.close()
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE"
  console.error(taken ? `Port ${port} is taken: set PORT to another one` : `Ties service: ${error.message}`)
  process.exitCode = 1
})

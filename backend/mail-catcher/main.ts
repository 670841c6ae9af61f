import { startMailCatcher } from "./server"

const portOf = (name: string): number => {
  const port = Number(process.env[name] || 0)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`${name} is "${process.env[name]}", which is not a port from 0 to 65535`)
}

/** Runs the mail catcher until it is told to stop. */
async function main(): Promise<void> {
  const catcher = await startMailCatcher({ port: portOf("PORT"), smtpPort: portOf("SMTP_PORT") })
  console.log(`Mail catcher on ${catcher.url}, for mail sent to ${catcher.smtpUrl}`)
  const stop = () => void catcher.close()
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

main().catch((error: Error) => {
  console.error(`Mail catcher: ${error.message}`)
  process.exitCode = 1
})

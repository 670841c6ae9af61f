import { randomInt } from "node:crypto"
import net from "node:net"
import { StartProblem } from "./problem"
import { PORTS, type PortName } from "./settings"

/** Whether this machine would let us listen on `port`, on every interface as Medusa and Next do. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") return resolve(false)
      if (error.code === "EACCES") {
        return reject(
          new StartProblem(`Port ${port} needs rights that this user does not have: choose one above 1023.`),
        )
      }
      reject(error)
    })
    probe.listen({ port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/**
 * Below the ports that Linux (32768 on), macOS and Windows (49152 on) lend to outgoing connections: a port of these stays
 * free until its server starts, however many connections come and go before.
 */
const LENDABLE = { from: 20_000, to: 32_000 }

const lent = new Set<number>()

/**
 * A port that nobody listens on now, and that this process was not given before: several that are chosen one after the
 * other, before any of them is in use, never meet.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(LENDABLE.from, LENDABLE.to)
  if (lent.has(port)) return freePort()
  lent.add(port)
  return (await isPortFree(port)) ? port : freePort()
}

/** @throws StartProblem naming the first taken port and the setting that moves it. */
export async function requireFree(ports: ReadonlyArray<readonly [PortName, number]>): Promise<void> {
  for (const [name, port] of ports) {
    if (await isPortFree(port)) continue
    const { label, variable } = PORTS[name]
    throw new StartProblem(
      `Port ${port} for ${label} is taken: stop what runs there (another npm start?) or set ${variable} to a free port.`,
    )
  }
}

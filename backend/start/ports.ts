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

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once("error", reject)
    probe.listen(0, () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
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

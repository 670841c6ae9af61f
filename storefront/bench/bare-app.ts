import { type ChildProcess, spawn } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import path from "node:path"

const storefront = path.resolve(__dirname, "..")
const next = path.join(storefront, "node_modules/next/dist/bin/next")
const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" }

/** The least that is a Next app: one layout, one page, no options. */
const FILES = {
  "package.json": `{ "name": "bare", "private": true }`,
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(storefront)} }, outputFileTracingRoot: ${JSON.stringify(storefront)} }`,
  "app/layout.js": `export default ({ children }) => <html lang="en"><body>{children}</body></html>`,
  "app/page.js": `export default () => <h1>Bare</h1>`,
}

export interface BareApp {
  url: string
  close(): Promise<void>
}

/** Builds and serves a bare Next app with the shop's own Next and React, in a folder that goes when it closes. */
export async function openBareApp(): Promise<BareApp> {
  // Below the shop, so that it finds the very same packages; `.cache` is not kept in git.
  await mkdir(path.join(storefront, ".cache"), { recursive: true })
  const folder = await mkdtemp(path.join(storefront, ".cache/bare-"))
  let server: ChildProcess | undefined
  const close = async () => {
    server?.kill()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    for (const [name, content] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
    await run(folder, "build")
    const port = await freePort()
    server = spawn(process.execPath, [next, "start", "--port", String(port)], {
      cwd: folder,
      env,
      stdio: "ignore",
    })
    const url = `http://localhost:${port}`
    await untilUp(url)
    return { url, close }
  } catch (error) {
    await close()
    throw error
  }
}

function run(folder: string, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, command], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let said = ""
    child.stdout.on("data", (chunk) => (said += chunk))
    child.stderr.on("data", (chunk) => (said += chunk))
    child.on("error", reject)
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`The bare app did not build:\n${said}`)),
    )
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      )
    })
  })
}

async function untilUp(url: string): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("The bare app does not answer.")
}

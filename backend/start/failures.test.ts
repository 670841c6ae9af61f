import { spawnSync } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"

const root = path.resolve(__dirname, "..", "..")
jest.setTimeout(120_000)

let folder: string
beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kct-failures-"))))
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** Runs the real `npm start` on ports that nobody else uses, until it fails. */
function start(settings: Record<string, string>): { code: number | null; said: string; stdout: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["backend/start/index.mjs"], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: os.homedir(),
      KCT_STATE_DIR: folder,
      KCT_SHOP_PORT: "14801",
      KCT_API_PORT: "14802",
      KCT_TIES_PORT: "14803",
      KCT_MAIL_PORT: "14805",
      KCT_PG_PORT: "14804",
      ...settings,
    },
  })
  return { code: status, said: stderr.trim(), stdout }
}

describe("npm start, when it cannot", () => {
  it("says in one sentence which port is taken and what moves it", async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as net.AddressInfo
    const { code, said } = start({ KCT_API_PORT: String(port) })
    await new Promise((resolve) => server.close(resolve))
    expect(code).toBe(1)
    expect(said).toBe(
      `Port ${port} for the API and the admin is taken: stop what runs there (another npm start?) or set KCT_API_PORT to a free port.`,
    )
  })

  it("says in one sentence that a port is no number", () => {
    expect(start({ KCT_SHOP_PORT: "eight" })).toMatchObject({
      code: 1,
      said: 'KCT_SHOP_PORT is "eight", and a port is a whole number from 1 to 65535.',
    })
  })

  it("says in one sentence that DATABASE_URL cannot be reached, and keeps the password to itself", () => {
    const { code, said } = start({ DATABASE_URL: "postgres://me:secret@localhost:42805/shop" })
    expect(code).toBe(1)
    expect(said).toMatch(
      /^The PostgreSQL of DATABASE_URL \(localhost:42805\/shop, from the environment\) cannot be used: .*ECONNREFUSED.*$/,
    )
    expect(said).not.toContain("secret")
  })

  it("says in one sentence that REDIS_URL cannot be reached", () => {
    const { code, said } = start({
      DATABASE_URL: "postgres://me@localhost:42805/shop",
      REDIS_URL: "redis://localhost:42806",
    })
    expect(code).toBe(1)
    expect(said).toMatch(/^The (Redis|PostgreSQL) of (REDIS_URL|DATABASE_URL) .*cannot be .*$/)
  })
})

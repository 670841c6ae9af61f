import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Supervisor } from "./supervisor"

// Starting processes takes its time on a busy machine.
jest.setTimeout(30_000)

let folder: string
let supervisor: Supervisor
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "kct-supervisor-"))
  supervisor = new Supervisor()
})
afterEach(async () => {
  await supervisor.stopAll()
  fs.rmSync(folder, { recursive: true })
})

const env = { PATH: process.env["PATH"] ?? "" }
const shell = (name: string, script: string) => ({
  name,
  command: "sh",
  args: ["-c", script],
  cwd: folder,
  env,
  log: path.join(folder, `${name}.log`),
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !fs.readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("waited 15 s in vain")
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const pidIn = (file: string): number => {
  const place = path.join(folder, file)
  return fs.existsSync(place) ? Number(fs.readFileSync(place, "utf8")) : 0
}

describe("processes of a run", () => {
  it("a task that fails says which it was, its last lines and where its log is", async () => {
    const task = supervisor.run(shell("migrations", "echo first; echo the reason >&2; exit 3"))
    await expect(task).rejects.toThrow(
      /migrations ended with exit code 3\. Its last lines:\n[^]*the reason\nIts log: .*migrations\.log/,
    )
    expect(fs.readFileSync(path.join(folder, "migrations.log"), "utf8")).toContain("the reason")
  })

  it("a program that is not there is one sentence", async () => {
    const task = supervisor.run({ ...shell("thing", ""), command: "/no/such/program" })
    await expect(task).rejects.toThrow("thing could not be started (/no/such/program)")
  })

  it("a server that ends by itself is a failure of the run", async () => {
    supervisor.start(shell("Medusa", "echo out of memory; exit 1"))
    await expect(supervisor.failure).rejects.toThrow(/Medusa ended with exit code 1[^]*out of memory/)
  })

  it("are stopped last started first, with what they started themselves", async () => {
    const trap = (name: string) =>
      `trap 'echo ${name} >> order; exit 0' TERM; sh -c 'echo $$ > ${name}.pid; exec sleep 60' & wait`
    supervisor.start(shell("first", trap("first")))
    supervisor.start(shell("second", trap("second")))
    await until(() => pidIn("first.pid") > 0 && pidIn("second.pid") > 0)
    await supervisor.stopAll()
    expect(fs.readFileSync(path.join(folder, "order"), "utf8")).toBe("second\nfirst\n")
    expect([pidIn("first.pid"), pidIn("second.pid")].map(isAlive)).toEqual([false, false])
  })

  it("are not started any more once everything is being stopped", async () => {
    await supervisor.stopAll()
    expect(() => supervisor.start(shell("late", "sleep 60"))).toThrow("late was not started")
  })
})

it("no process survives a run that is killed outright", async () => {
  const script = `
    const { Supervisor } = require(${JSON.stringify(path.join(__dirname, "supervisor.ts"))})
    new Supervisor().start({
      name: "orphan", command: "sh", args: ["-c", "echo $$ > orphan.pid; sleep 60"],
      cwd: ${JSON.stringify(folder)}, env: process.env, log: ${JSON.stringify(path.join(folder, "orphan.log"))},
    })
    setInterval(() => {}, 1000)`
  const launcher = spawn(process.execPath, ["--import", "tsx", "-e", script], { stdio: "ignore" })
  await until(() => pidIn("orphan.pid") > 0)
  expect(isAlive(pidIn("orphan.pid"))).toBe(true)
  launcher.kill("SIGKILL")
  await until(() => !isAlive(pidIn("orphan.pid")))
})

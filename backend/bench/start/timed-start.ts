import { spawn } from "node:child_process"
import { readdir, readFile } from "node:fs/promises"
import { StringDecoder } from "node:string_decoder"

export interface TimedStart {
  /** Seconds until it said that it runs. */
  seconds: number
  /** What it said, line by line. */
  lines: string[]
  /** Seconds that it took to end after it was asked to. */
  ending: number
  exitCode: number | null
  /** Command lines of what was still there after its end. */
  left: string[]
}

/** Processes whose working folder or command lies in `folder`; nothing where the system has no /proc. */
async function processesIn(folder: string): Promise<string[]> {
  const ids = await readdir("/proc").catch(() => [])
  const found = await Promise.all(
    ids
      .filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid)
      .map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  )
  return found.map((line) => line.replaceAll("\0", " ").trim()).filter((line) => line.includes(folder))
}

/**
 * `npm start` in a clone, until it says that it runs; then it is asked to end.
 * @throws Error with what it said, when it ends before it runs
 */
export async function timedStart(
  clone: string,
  env: NodeJS.ProcessEnv,
  check: (lines: readonly string[]) => Promise<void>,
): Promise<TimedStart> {
  const began = performance.now()
  const child = spawn("npm", ["start"], { cwd: clone, env, stdio: ["ignore", "pipe", "inherit"] })
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const lines: string[] = []
  const decoder = new StringDecoder("utf8")
  let rest = ""
  const runs = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const parts = (rest + decoder.write(chunk)).split("\n")
      rest = parts.pop() ?? ""
      lines.push(...parts)
      for (const line of parts) if (/^✓|^✗/.test(line)) console.log(`  ${line}`)
      if (lines.some((line) => line.includes("Ctrl-C stops everything"))) resolve()
    })
  })
  await Promise.race([
    runs,
    ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}:\n${lines.join("\n")}`))),
  ])
  const seconds = (performance.now() - began) / 1000
  const asked = performance.now()
  try {
    await check(lines)
  } finally {
    child.kill("SIGTERM")
  }
  const exitCode = await ended
  const ending = (performance.now() - asked) / 1000
  return { seconds, lines, ending, exitCode, left: await processesIn(clone) }
}

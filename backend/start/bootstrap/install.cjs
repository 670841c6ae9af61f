const { spawn } = require("node:child_process")
const fs = require("node:fs")
const path = require("node:path")
const { progressLine } = require("./line.cjs")

/** @typedef {{ packages?: Record<string, { version?: string, resolved?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether what npm last installed is what the lockfile asks for. npm writes `node_modules/.package-lock.json`
 * as the last act of an installation, so a half-finished one, a changed lockfile and a missing folder all show
 * here, and an installation that somebody made by hand counts as well as ours.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
function isInstalled(wanted, installed) {
  if (!installed?.packages) return false
  const have = installed.packages
  return Object.entries(wanted.packages ?? {}).every(([place, entry]) => {
    if (!place.includes("node_modules/")) return true
    const found = have[place]
    // Builds for other platforms are in the lockfile and never on disk.
    if (!found) return Boolean(entry.optional || entry.devOptional)
    return (
      found.version === entry.version &&
      found.integrity === entry.integrity &&
      found.resolved === entry.resolved
    )
  })
}

/**
 * What npm itself says is wrong, without the pages of usage that follow.
 *
 * @param {string} log npm's output
 * @returns {string} at most 15 lines
 */
function npmReason(log) {
  const lines = log.trimEnd().split("\n")
  const usage = lines.findIndex((line) => /^npm error (Usage:|Clean install a project)/.test(line))
  const before = usage === -1 ? lines : lines.slice(0, usage)
  const errors = before.filter((line) => /^npm (error|ERR!) \S/.test(line))
  return (errors.length > 0 ? errors.slice(0, 15) : lines.slice(-15)).join("\n")
}

/** The installations under way, each the leader of its process group. @type {Set<number>} */
const running = new Set()

/** @param {NodeJS.Signals} signal */
function stopInstalling(signal) {
  for (const pid of running) {
    try {
      process.kill(-pid, signal)
    } catch (error) {
      // Gone already, which is what was wanted.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error
    }
  }
}

/** @param {string} file */
function readLock(file) {
  try {
    return /** @type {Lock} */ (JSON.parse(fs.readFileSync(file, "utf8")))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined
    throw error
  }
}

/**
 * Runs `npm ci` in `folder` with its output in `log`. The child has a process group of its own, so that a
 * signal sent to us alone takes it along too.
 *
 * @param {string} folder
 * @param {string} log
 * @returns {Promise<void>} rejects with the end of the log
 */
function npmCi(folder, log) {
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const output = fs.openSync(log, "w")
  // Development packages are needed to build, whatever NODE_ENV says outside.
  const args = ["ci", "--include=dev", "--no-fund", "--no-audit", "--no-progress"]
  const windows = process.platform === "win32"
  const child = spawn("npm", args, {
    cwd: folder,
    detached: !windows,
    shell: windows,
    stdio: ["ignore", output, output],
  })
  const { pid } = child
  if (pid) running.add(pid)
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`npm could not be started: ${error.message}`)))
    child.on("close", (code) => {
      if (pid) running.delete(pid)
      fs.closeSync(output)
      if (code === 0) return resolve()
      const reason = npmReason(fs.readFileSync(log, "utf8"))
      reject(new Error(`npm ci failed in ${folder}.\n${reason}\nThe whole log: ${log}`))
    })
  })
}

/**
 * Installs what the root and the shop need, side by side, where it is missing or the lockfile has changed.
 *
 * @param {string} root the repository
 * @param {string} logs folder for npm's own output
 * @param {(line: string) => void} print
 * @returns {Promise<void>} rejects when one fails, with the other one stopped
 */
async function installMissing(root, logs, print) {
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    stopInstalling(signal)
    process.exit(130)
  }
  for (const signal of signals) process.on(signal, onSignal)
  try {
    await installAll(root, logs, print)
  } catch (error) {
    stopInstalling("SIGTERM")
    throw error
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}

/** @type {typeof installMissing} */
async function installAll(root, logs, print) {
  await Promise.all(
    [
      { name: "packages", folder: root },
      { name: "shop packages", folder: path.join(root, "storefront") },
    ].map(async ({ name, folder }) => {
      const began = Date.now()
      const wanted = readLock(path.join(folder, "package-lock.json"))
      if (!wanted) throw new Error(`${folder} has no readable package-lock.json: this clone is not complete.`)
      const installed = readLock(path.join(folder, "node_modules", ".package-lock.json"))
      const fresh = isInstalled(wanted, installed)
      if (!fresh) await npmCi(folder, path.join(logs, `npm-${name.replaceAll(" ", "-")}.log`))
      const note = fresh ? "fresh, skipped" : installed ? "installed: the lockfile changed" : "installed"
      print(progressLine("done", name, Date.now() - began, note))
    }),
  )
}

module.exports = { installMissing, isInstalled, npmReason }

import { chromium, type Browser } from "playwright-core"
import { StartProblem } from "../../start/problem"
import { aptInstall, isProgram, onPath } from "./debian"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** No sandbox because root has none to use; nothing that talks to the vendor in the background. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath()
  return file && isProgram(file) ? file : undefined
}

/**
 * A Chromium to test in: the one of CHROMIUM_PATH, one of the system, or the one that Playwright installed; on
 * Debian as root it is installed when there is none.
 *
 * @throws StartProblem with the ways to get one
 */
export function findChromium(): string {
  const given = process.env["CHROMIUM_PATH"]
  if (given) {
    if (isProgram(given)) return given
    throw new StartProblem(`CHROMIUM_PATH is ${given}, where there is no program.`)
  }
  const found = onPath(NAMES) ?? playwrightsOwn()
  if (found) return found
  const installed = aptInstall("chromium") ? onPath(NAMES) : undefined
  if (installed) return installed
  throw new StartProblem(
    "The browser journeys need Chromium: install it with the system's packages, or run `npx playwright-core install chromium`, or set CHROMIUM_PATH.",
  )
}

/** A headless browser; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS })
}
